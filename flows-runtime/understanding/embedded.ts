import type { FlowDocument } from '#runtime/graph/flow.ts'
import { type HeardAct, hearAct } from './acts.ts'
import { assignFields } from './assign.ts'
import { type CompiledLanguage, type CompiledUnderstanding, compileLanguage } from './compiled.ts'
import { disputedFields } from './disputes.ts'
import { askedField, type Heard, hear, type Reader, type ReadingContext } from './heard.ts'
import { type ScoredIntent, scoreIntents } from './intents.ts'
import type { Interpretation, ReadValue } from './interpretation.ts'
import { chooseOption, type OptionChoice } from './options.ts'
import { partOfDay } from './part-of-day.ts'
import type { UnderstandingContext } from './understanding.ts'
import { readChoices } from './values/choice.ts'
import { readCodes } from './values/code.ts'
import { readDates } from './values/date.ts'
import { readDateTimes } from './values/date-time.ts'
import { readEmails } from './values/email.ts'
import { readNumbers } from './values/number.ts'
import { readPersonNames } from './values/person-name.ts'
import { readPhones } from './values/phone.ts'
import { cutsFor, readText } from './values/text.ts'
import { readTimes } from './values/time.ts'
import { fieldVocabularyOf } from './vocabulary.ts'

/** Learns the words of a flow's intents, fields and choices, in each language of the flow. Pure; the answer is plain JSON. */
export function compileUnderstanding(flow: FlowDocument): CompiledUnderstanding {
  const languages: CompiledUnderstanding['languages'] = {}
  for (const language of flow.settings.languages)
    languages[language] = compileLanguage(flow, language)
  return { format: 1, languages }
}

/** An understanding that answers at once. */
export type EmbeddedUnderstanding = {
  understand(utterance: string, context: UnderstandingContext): Interpretation
}

const READERS: readonly Reader[] = [
  readPersonNames,
  readPhones,
  readEmails,
  readNumbers,
  readDates,
  readTimes,
  readDateTimes,
  readChoices,
  readCodes,
]

/**
 * Understands by word overlap and grammars, without a key, a clock or a network. Time grows with the utterance, which is cut at
 * 2,000 characters. Never throws.
 */
export function embeddedUnderstanding(compiled: CompiledUnderstanding): EmbeddedUnderstanding {
  return {
    understand(utterance, context) {
      const part = compiled.languages[context.language]
      const heard = hear(utterance, context.language)
      return interpret(heard, readingContext(context, part), part)
    },
  }
}

function readingContext(
  context: UnderstandingContext,
  part: CompiledLanguage | undefined,
): ReadingContext {
  const vocabulary = context.fields.map(
    (field) =>
      part?.fields.find((one) => one.id === field.id) ?? fieldVocabularyOf(field, context.language),
  )
  return { ...context, vocabulary }
}

function interpret(
  heard: Heard,
  context: ReadingContext,
  part: CompiledLanguage | undefined,
): Interpretation {
  const heardAct = hearAct(heard, isOpenAnswer(context))
  const option = chooseOption(heard, context)
  const found = readValues(heard, context, heardAct, option)
  const intents = part && !heardAct.isWhole ? intentsOf(heard, part, { found, context }) : []
  const values = withText(heard, context, { heardAct, found, intent: intents[0] ?? null })
  const given = new Set(values.flatMap((value) => value.field ?? []))
  const disputed = disputedFields(heard, context, given)
  const act = actOf({ heardAct, option, values, disputed, intent: intents[0] ?? null, context })
  const [intent = null, ...others] = act === 'correct' ? [] : intents
  return {
    act,
    intent,
    runnersUp: others.slice(0, 3),
    values,
    option: option.kind === 'chosen' ? { id: option.id, confidence: option.confidence } : null,
    partOfDay: partOfDay(heard),
    disputed,
    outOfScope: outOfScope(act, { intent, values, option, context }),
  }
}

/** A name or a free text is expected, so that a single word such as "persona" is an answer. */
function isOpenAnswer(context: ReadingContext): boolean {
  return askedField(context, 'person-name') !== null || askedField(context, 'text') !== null
}

function readValues(
  heard: Heard,
  context: ReadingContext,
  heardAct: HeardAct,
  option: OptionChoice,
): ReadValue[] {
  const yesNo = yesNoValue(heard, context, heardAct)
  if (yesNo) return [yesNo]
  if (heardAct.isWhole && option.kind === 'none') return []
  const read = READERS.flatMap((reader) => reader(heard, context))
  return forOptions(assignFields(heard, read, context), context, option)
}

const MOMENTS = new Set(['date', 'time', 'date-time'])

/** While times are on offer, a day or a time speaks of them and fills no field. */
function forOptions(
  values: ReadValue[],
  context: ReadingContext,
  option: OptionChoice,
): ReadValue[] {
  if (!context.expecting.options.some((one) => MOMENTS.has(one.type))) return values
  const isMoment = (value: ReadValue) => MOMENTS.has(value.type)
  if (option.kind === 'chosen') return values.filter((value) => !isMoment(value))
  return values.map((value) => (isMoment(value) ? { ...value, field: null } : value))
}

const MIN_INTENT_FOR_TEXT = 0.3

/** Adds the free text; one that was not asked for only when the wish was understood. */
function withText(
  heard: Heard,
  context: ReadingContext,
  told: { heardAct: HeardAct; found: ReadValue[]; intent: ScoredIntent | null },
): ReadValue[] {
  const { heardAct, found, intent } = told
  const isAsked = askedField(context, 'text') !== null
  const isClear = isAsked || (intent?.confidence ?? 0) >= MIN_INTENT_FOR_TEXT
  const text = heardAct.act === null && isClear ? readText(heard, context, found) : null
  return text ? [...found, text].sort((a, b) => a.start - b.start) : found
}

function yesNoValue(
  heard: Heard,
  context: ReadingContext,
  { act, opening }: HeardAct,
): ReadValue | null {
  const field = askedField(context, 'yes-no')
  const said = act ?? opening
  if (!field || (said !== 'yes' && said !== 'no')) return null
  const text = heard.text.trim().slice(0, 200)
  const start = heard.text.indexOf(text)
  const end = start + text.length
  const value = said === 'yes'
  return { field: field.id, type: 'yes-no', value, text, start, end, confidence: 0.95 }
}

/** Values and what introduces them are no part of the wish, except those that describe it. */
function intentsOf(
  heard: Heard,
  part: CompiledLanguage,
  { found, context }: { found: ReadValue[]; context: ReadingContext },
): ScoredIntent[] {
  const cuts = cutsFor(heard, found, false)
  const answers = found.filter((value) => context.expecting.fields.includes(value.field ?? ''))
  return scoreIntents(heard, part, (token, at) => {
    const isAnswer = answers.some((value) => token.start < value.end && value.start < token.end)
    return !isAnswer && cuts.every((cut) => at < cut.from || at >= cut.to)
  })
}

type Evidence = {
  heardAct: HeardAct
  option: OptionChoice
  values: ReadValue[]
  disputed: string[]
  intent: ScoredIntent | null
  context: ReadingContext
}

function actOf(evidence: Evidence): Interpretation['act'] {
  const { heardAct, option, values, disputed, intent, context } = evidence
  if (heardAct.isWhole && heardAct.act) return option.kind === 'chosen' ? 'answer' : heardAct.act
  if (heardAct.act === 'person') return 'person'
  if (disputed.length > 0 || corrects(evidence)) return 'correct'
  if (heardAct.act && values.length === 0) return heardAct.act
  if (option.kind === 'chosen') return 'answer'
  if (option.kind === 'other') return 'no'
  const isExpected = context.expecting.yesNo || askedField(context, 'yes-no') !== null
  if (isExpected && heardAct.opening === 'yes') return 'yes'
  if (isExpected && heardAct.opening === 'no') return 'no'
  return values.length > 0 || intent ? 'answer' : 'none'
}

/** A new value after "no" or "perdón", or one that changes the end of a known number. */
function corrects({ heardAct, values, context }: Evidence): boolean {
  const changed = values.filter((value) => value.field !== null && value.type !== 'yes-no')
  if (changed.length === 0) return false
  const isDenied = heardAct.opening === 'no' || heardAct.opening === 'correction'
  const isKnown = changed.some((value) => {
    const known = value.field === null ? undefined : context.known[value.field]
    return known !== undefined && known !== value.value
  })
  return (
    (isDenied && changed.some((value) => value.type !== 'text')) ||
    (isKnown && context.expecting.yesNo)
  )
}

function outOfScope(
  act: Interpretation['act'],
  told: Pick<Evidence, 'intent' | 'values' | 'option' | 'context'>,
): number {
  if ((act !== 'answer' && act !== 'none') || told.option.kind === 'chosen') return 0
  const isListed = told.context.expecting.options.length > 0
  const isFilled = told.values.some(
    (value) => (value.field !== null || isListed) && value.confidence >= 0.7,
  )
  return isFilled ? 0 : Number((1 - (told.intent?.confidence ?? 0)).toFixed(3))
}
