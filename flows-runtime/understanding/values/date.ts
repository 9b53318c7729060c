import type { Temporal } from 'temporal-polyfill'
import {
  askedField,
  expects,
  type Heard,
  type Reader,
  type ReadingContext,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { phraseEnd } from '#runtime/understanding/phrases.ts'
import { type Bias, resolveDay, todayIn } from './calendar.ts'
import { timeAt } from './clock-words.ts'
import { dayAt, type SaidDay } from './date-words.ts'

/** A day and the tokens that say it. */
export type FoundDay = { date: Temporal.PlainDate; from: number; to: number; isDoubtful: boolean }

/** Nobody means more days in one breath; it bounds the work on hostile input. */
const MAX_DAYS = 24

const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW'])

/** Days, relative to the moment of the call and in its zone. */
export const readDates: Reader = (heard, context) => {
  if (!wants(context, 'date') && !wants(context, 'date-time')) return []
  const isExpected = expects(context, 'date') || expects(context, 'date-time')
  return findDays(heard, context).flatMap((day): ReadValue[] => {
    if (day.isDoubtful && !isExpected) return []
    const confidence = day.isDoubtful ? 0.7 : 0.9
    return [valueAt(heard, day, { type: 'date', value: day.date.toString(), confidence })]
  })
}

/** Every day in the utterance, doubtful ones ("the second", "el 15") marked. */
export function findDays(heard: Heard, context: ReadingContext): FoundDay[] {
  const found: FoundDay[] = []
  const today = todayIn(context.at, context.timeZone)
  const monthFirst = context.language === 'en' && MONTH_FIRST.has(context.country.toUpperCase())
  for (let from = 0; from < heard.tokens.length && found.length < MAX_DAYS; from++) {
    const read = isClockTime(heard, from) ? null : dayAt(heard, from, monthFirst)
    const said = read && isHour(heard, from, read) ? null : read
    if (!said) continue
    const date = resolveDay(said.said, today, biasAt(heard, context, from, said))
    if (date && date.year >= 1000 && date.year <= 9999) {
      found.push({ date, from, to: said.to, isDoubtful: said.isDoubtful })
    }
    from = said.to - 1
  }
  return found
}

/** "A las 3" is no third of the month. */
function isClockTime(heard: Heard, from: number): boolean {
  return phraseEnd(heard.tokens, from, heard.words.clock.at) > 0
}

/** "Desde las diez", "diez de la mañana": a bare number that a clock would rather have. */
function isHour(heard: Heard, from: number, day: SaidDay): boolean {
  if (!day.isDoubtful || day.said.kind !== 'day-of-month') return false
  return [from, from - 1].some((at) => (at < 0 ? 0 : (timeAt(heard, at)?.evidence ?? 0)) > 0)
}

function biasAt(heard: Heard, context: ReadingContext, from: number, said: SaidDay): Bias {
  const before = heard.tokens.slice(Math.max(0, from - 2), from)
  if (before.some((token) => heard.words.calendar.past.has(token.norm))) return 'past'
  if (said.said.kind === 'days' || said.said.kind === 'months') return 'future'
  if (context.expecting.options.length > 0) return 'future'
  const asked = askedField(context, 'date') ?? askedField(context, 'date-time')
  const dated = context.vocabulary.filter((one) => one.type === 'date' || one.type === 'date-time')
  const field = dated.find((one) => one.id === asked?.id) ?? (dated.length === 1 ? dated[0] : null)
  return field?.inPast ? 'past' : 'future'
}
