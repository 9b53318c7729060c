import type { Heard, ReadingContext } from './heard.ts'
import type { ReadValue } from './interpretation.ts'
import { phraseBefore, phraseEnd } from './phrases.ts'
import type { FieldVocabulary } from './vocabulary.ts'

const LABEL_REACH = 6

/** Types that are only taken for a field that was asked for or named. */
const NEEDS_A_REASON = new Set(['number', 'yes-no', 'text'])

/** Keeps one value for each span of words and gives each the field it fills, or null. */
export function assignFields(
  heard: Heard,
  read: ReadValue[],
  context: ReadingContext,
): ReadValue[] {
  const kept = withoutDenied(heard, withoutOverlaps(read, context))
  const taken = new Set<string>()
  const named = kept.map((value) => {
    const field = value.field ?? fieldByLabel(heard, value, context)
    if (field) taken.add(field)
    return { ...value, field }
  })
  return named.map((value) => {
    if (value.field !== null) return value
    const field = fieldByType(value, context, taken)
    if (field) taken.add(field)
    return { ...value, field }
  })
}

/** The longest span wins; of equal ones the type that was asked for, then the surer. */
function withoutOverlaps(read: ReadValue[], context: ReadingContext): ReadValue[] {
  const asked = new Set(context.expecting.fields)
  const isAsked = (value: ReadValue) =>
    context.fields.some((field) => asked.has(field.id) && field.type === value.type) ? 1 : 0
  const ranked = [...read].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || isAsked(b) - isAsked(a) || b.confidence - a.confidence,
  )
  const kept: ReadValue[] = []
  for (const value of ranked) {
    if (kept.every((other) => value.end <= other.start || other.end <= value.start))
      kept.push(value)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** "El martes no, el miércoles": what the caller takes back is dropped. */
function withoutDenied(heard: Heard, values: ReadValue[]): ReadValue[] {
  return values.filter((value) => {
    const after = heard.tokens.findIndex((token) => token.start >= value.end)
    const next = heard.tokens[after]
    const isTakenBack =
      next !== undefined &&
      heard.words.no.has(next.norm) &&
      /^\s*$/.test(next.gap) &&
      (heard.tokens[after + 1] === undefined || hasRival(values, value))
    return !isTakenBack && !(isDeniedBefore(heard, value) && hasRival(values, value))
  })
}

function hasRival(values: ReadValue[], value: ReadValue): boolean {
  return values.some((other) => other.start > value.start && other.type === value.type)
}

function isDeniedBefore(heard: Heard, value: ReadValue): boolean {
  const at = heard.tokens.findIndex((token) => token.start >= value.start)
  const from = phraseBefore(heard.tokens, at, heard.words.notBefore)
  const inside = at >= 0 && phraseEnd(heard.tokens, at, heard.words.notBefore) > 0
  if (inside) return true
  if (from < 0) return false
  return heard.tokens.slice(from + 1, at + 1).every((token) => /^\s*$/.test(token.gap))
}

/** "Mi teléfono es …": the field whose own words stand closest before the value. */
function fieldByLabel(heard: Heard, value: ReadValue, context: ReadingContext): string | null {
  const at = heard.tokens.findIndex((token) => token.start >= value.start)
  const before = heard.tokens.slice(Math.max(0, at - LABEL_REACH), at).map((token) => token.norm)
  const inside = heard.tokens
    .filter((token) => token.start >= value.start && token.end <= value.end)
    .map((token) => token.norm)
  const near = new Set([...before, ...inside])
  let best: { id: string; hits: number } | null = null
  for (const field of context.vocabulary) {
    if (field.type !== value.type) continue
    const hits = tellingWords(field, context).filter((word) => near.has(word)).length
    if (hits > (best?.hits ?? 0)) best = { id: field.id, hits }
  }
  return best?.id ?? null
}

/** Label words that no other field of the same type has. */
function tellingWords(field: FieldVocabulary, context: ReadingContext): string[] {
  const others = context.vocabulary.filter((one) => one.type === field.type && one.id !== field.id)
  return field.labelWords.filter((word) => !others.some((one) => one.labelWords.includes(word)))
}

function fieldByType(value: ReadValue, context: ReadingContext, taken: Set<string>): string | null {
  const open = context.fields.filter((field) => field.type === value.type && !taken.has(field.id))
  const asked = context.expecting.fields.find((id) => open.some((field) => field.id === id))
  if (asked) return asked
  const [only] = open
  const isUnique = context.fields.filter((field) => field.type === value.type).length === 1
  return only && isUnique && !NEEDS_A_REASON.has(value.type) ? only.id : null
}
