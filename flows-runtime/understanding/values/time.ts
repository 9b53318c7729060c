import {
  expects,
  type Heard,
  type Reader,
  type ReadingContext,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { resolveTime, type SaidTime, timeAt } from './clock-words.ts'

/** A time of day and the tokens that say it. */
export type FoundTime = {
  hour: number
  minute: number
  isGuessed: boolean
  from: number
  to: number
}

/** Nobody means more times in one breath; it bounds the work on hostile input. */
const MAX_TIMES = 24

/** Times of day as HH:MM. */
export const readTimes: Reader = (heard, context) => {
  if (!wants(context, 'time') && !wants(context, 'date-time')) return []
  return findTimes(heard, context).map((time): ReadValue => {
    const confidence = time.isGuessed ? 0.75 : 0.9
    return valueAt(heard, time, { type: 'time', value: written(time), confidence })
  })
}

/** Every time in the utterance; a bare number counts only when a time is expected. */
export function findTimes(heard: Heard, context: ReadingContext): FoundTime[] {
  const isExpected = expects(context, 'time') || expects(context, 'date-time')
  const found: FoundTime[] = []
  for (let from = 0; from < heard.tokens.length && found.length < MAX_TIMES; from++) {
    const said = timeAt(heard, from)
    if (!said || !isEnough(said, isExpected) || isAmount(heard, said)) continue
    found.push({ ...resolveTime(said), from, to: said.to })
    from = said.to - 1
  }
  return found
}

export function written(time: { hour: number; minute: number }): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`
}

function isEnough(said: SaidTime, isExpected: boolean): boolean {
  return said.evidence === 2 || isExpected
}

/** "Las dos semanas", "at 4 December": a unit or a month follows, so the number is no hour. */
function isAmount(heard: Heard, said: SaidTime): boolean {
  const { calendar } = heard.words
  const next = heard.tokens[said.to]
  if (next === undefined) return false
  const norm = calendar.of.has(next.norm) ? (heard.tokens[said.to + 1]?.norm ?? '') : next.norm
  return (
    said.period === null &&
    (calendar.unitDays.has(norm) ||
      calendar.unitMonths.has(norm) ||
      calendar.months.has(norm) ||
      calendar.unitMinutes.has(next.norm) ||
      /^[/-]$/.test(next.gap))
  )
}
