import type { Language } from '#lib/language.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import type { ReadValue } from './interpretation.ts'
import { type Token, tokenise } from './tokens.ts'
import type { UnderstandingContext } from './understanding.ts'
import type { FieldVocabulary } from './vocabulary.ts'
import { type Words, wordsOf } from './words/words.ts'

/** An utterance split into words, with what is known about its language. */
export type Heard = { text: string; tokens: Token[]; words: Words }

/** What a reader reads against: the context, and how each field and its choices are called. */
export type ReadingContext = UnderstandingContext & { vocabulary: FieldVocabulary[] }

/** Finds values of one type. Order and overlaps are sorted out later; `field` is set only when the reader knows it. */
export type Reader = (heard: Heard, context: ReadingContext) => ReadValue[]

export function hear(text: string, language: Language): Heard {
  return { text, tokens: tokenise(text), words: wordsOf(language) }
}

/** A value between two token indexes (`to` exclusive). */
export function valueAt(
  heard: Heard,
  span: { from: number; to: number },
  read: { type: FieldType; value: Scalar; confidence: number; field?: string | null },
): ReadValue {
  const start = heard.tokens[span.from]?.start ?? 0
  const end = heard.tokens[span.to - 1]?.end ?? start
  return {
    field: read.field ?? null,
    type: read.type,
    value: read.value,
    text: heard.text.slice(start, end),
    start,
    end,
    confidence: read.confidence,
  }
}

/** The first asked field of a type. */
export function askedField(context: ReadingContext, type: FieldType): Field | null {
  for (const id of context.expecting.fields) {
    const field = context.fields.find((one) => one.id === id)
    if (field?.type === type) return field
  }
  return null
}

/** Whether the flow has such a field or an option of such a type was offered. */
export function wants(context: ReadingContext, type: FieldType): boolean {
  return (
    context.fields.some((field) => field.type === type) ||
    context.expecting.options.some((option) => option.type === type)
  )
}

/** Whether a bare answer of this type is likely now. */
export function expects(context: ReadingContext, type: FieldType): boolean {
  return (
    askedField(context, type) !== null ||
    context.expecting.options.some((option) => option.type === type)
  )
}
