import type { Language } from '#lib/language.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import { embeddedUnderstanding } from '#runtime/understanding/embedded.ts'
import type { Expecting, UnderstandingContext } from '#runtime/understanding/understanding.ts'

/** Monday 23 November 2026, ten in the morning in Madrid. */
export const NOW = '2026-11-23T09:00:00.000Z'

export const NOTHING: Expecting = { fields: [], intents: [], yesNo: false, options: [] }

/** A field as tests need it: the label is the identifier. */
export function testField(id: string, type: FieldType, more: Partial<Field> = {}): Field {
  const label = { es: id, en: id, pt: id }
  return {
    id,
    type,
    label,
    question: label,
    again: {},
    choices: [],
    pattern: '',
    sensitivity: 'plain',
    ...more,
  }
}

/** A context in which nothing is known or expected, changed by `more`. */
export function testContext(
  language: Language,
  more: Partial<UnderstandingContext> = {},
): UnderstandingContext {
  return {
    language,
    at: NOW,
    timeZone: 'Europe/Madrid',
    country: 'ES',
    expecting: NOTHING,
    fields: [],
    known: {},
    ...more,
  }
}

const wordless = embeddedUnderstanding({ format: 1, languages: {} })

/** Understands without intents. */
export function interpret(
  utterance: string,
  language: Language,
  more: Partial<UnderstandingContext> = {},
) {
  return wordless.understand(utterance, testContext(language, more))
}

/** The value of the first field of `type` in the answer to a question for it (or early, when not `asked`). */
export function readOne(
  utterance: string,
  language: Language,
  type: FieldType,
  more: { asked?: boolean; field?: Partial<Field>; country?: string } = {},
): Scalar | null {
  const field = testField('it', type, more.field)
  const fields = more.asked === false ? [] : ['it']
  const context = { fields: [field], expecting: { ...NOTHING, fields } }
  const country = more.country === undefined ? {} : { country: more.country }
  const read = interpret(utterance, language, { ...context, ...country })
  return read.values.find((value) => value.type === type)?.value ?? null
}
