import type { Field } from '#runtime/graph/field.ts'
import {
  askedField,
  type Heard,
  type ReadingContext,
  valueAt,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { phraseBefore, phraseEnd } from '#runtime/understanding/phrases.ts'

type Span = { from: number; to: number }

/** Types whose words may stay inside a description: they describe as well as they fill. */
const DESCRIBING = new Set(['choice', 'number', 'yes-no', 'text'])

/**
 * Free text: the whole answer when it was asked for, else the part of a first sentence that states the problem, for the flow's
 * first text field. `others` are the values that were read already; those with a field are left out.
 */
export function readText(
  heard: Heard,
  context: ReadingContext,
  others: ReadValue[],
): ReadValue | null {
  const asked = askedField(context, 'text')
  if (asked) return described(heard, asked, cutsFor(heard, others, true), 0.8)
  const first = context.fields.find((field) => field.type === 'text')
  const isOpen =
    context.expecting.intents.length > 0 && first && context.known[first.id] === undefined
  if (!isOpen) return null
  const value = described(heard, first, cutsFor(heard, others, false), 0.6)
  return value && statesProblem(heard, value) ? value : null
}

function described(heard: Heard, field: Field, cuts: Span[], confidence: number): ReadValue | null {
  const spans = leftover(heard, cuts).map((span) => trimmed(heard, span))
  const [best] = spans
    .filter((span) => span.to > span.from)
    .sort((a, b) => contentOf(heard, b) - contentOf(heard, a))
  if (!best) return null
  const value = valueAt(heard, best, { type: 'text', value: '', confidence, field: field.id })
  return { ...value, value: value.text }
}

/**
 * The words of values that have a field, with what introduces them: "soy …", "mi teléfono es …", "desde …". A description that was
 * asked for keeps the days and times in it.
 */
export function cutsFor(heard: Heard, others: ReadValue[], isAsked: boolean): Span[] {
  return others
    .filter((value) => value.field !== null && !DESCRIBING.has(value.type))
    .filter((value) => !isAsked || ['person-name', 'phone', 'email'].includes(value.type))
    .map((value) => {
      const from = heard.tokens.findIndex((token) => token.start >= value.start)
      const after = heard.tokens.findIndex((token) => token.start >= value.end)
      return { from: introFrom(heard, from, value), to: after < 0 ? heard.tokens.length : after }
    })
}

function introFrom(heard: Heard, at: number, value: ReadValue): number {
  const { words } = heard
  if (value.type === 'person-name') {
    const cue = phraseBefore(heard.tokens, at, words.names.cues)
    return cue < 0 ? at : cue
  }
  const label = words.labels[value.type] ?? new Set<string>()
  const past = words.calendar.past
  let from = at
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const norm = heard.tokens[index]?.norm ?? ''
    if (label.has(norm) || past.has(norm)) from = index
    else if (!words.stop.has(norm)) break
  }
  return from === at ? at : withDeterminer(heard, from)
}

function withDeterminer(heard: Heard, at: number): number {
  const before = heard.tokens[at - 1]
  return before && before.norm.length <= 3 && heard.words.stop.has(before.norm) ? at - 1 : at
}

function leftover(heard: Heard, cuts: Span[]): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (cut.from > from) spans.push({ from, to: cut.from })
    from = Math.max(from, cut.to)
  }
  if (from < heard.tokens.length) spans.push({ from, to: heard.tokens.length })
  return spans
}

/** Without greetings in front and loose little words behind. */
function trimmed(heard: Heard, span: Span): Span {
  let { from, to } = span
  for (;;) {
    const next = phraseEnd(heard.tokens, from, heard.words.openers)
    if (next < 0 || next > to) break
    from = next
  }
  while (to > from && isLoose(heard, to - 1)) to -= 1
  return { from, to }
}

function isLoose(heard: Heard, at: number): boolean {
  const norm = heard.tokens[at]?.norm ?? ''
  const { words } = heard
  return words.numbers.and.has(norm) || words.calendar.past.has(norm) || words.articles.has(norm)
}

function contentOf(heard: Heard, span: Span): number {
  return heard.tokens.slice(span.from, span.to).filter((token) => !heard.words.stop.has(token.norm))
    .length
}

/** A wish such as "quiero abrir una incidencia" or "quiero una cita" describes no problem yet. */
function statesProblem(heard: Heard, value: ReadValue): boolean {
  const { stop, requestVerbs, deskNouns, bookingNouns } = heard.words
  const tokens = heard.tokens.filter(
    (token) => token.start >= value.start && token.end <= value.end,
  )
  const wishes = tokens.some((token) => requestVerbs.has(token.norm))
  if (wishes && tokens.some((token) => bookingNouns.has(token.norm))) return false
  if (tokens.some((token) => heard.words.queryVerbs.has(token.norm))) return false
  if (isQuestion(heard, value)) return false
  const telling = tokens.filter(({ norm, isNumber }) => {
    return !isNumber && ![stop, requestVerbs, deskNouns, bookingNouns].some((set) => set.has(norm))
  })
  return tokens.length >= 2 && telling.length > 0
}

/** "¿Qué pasa con mi ticket?" asks and states nothing; the accent tells it from "que". */
function isQuestion(heard: Heard, value: ReadValue): boolean {
  const at = heard.tokens.findIndex((token) => token.start >= value.start)
  return heard.tokens
    .slice(Math.max(0, at - 1), at + 1)
    .some((token) => heard.words.questions.has(token.text.toLowerCase()))
}
