import { Temporal } from 'temporal-polyfill'
import {
  type Heard,
  type Reader,
  type ReadingContext,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { readCardinal } from '#runtime/understanding/numbers.ts'
import { phraseEnd } from '#runtime/understanding/phrases.ts'
import { type FoundDay, findDays } from './date.ts'
import { type FoundTime, findTimes, written } from './time.ts'

const MAX_BETWEEN = 3

/** A day together with a time, as an instant; or either alone when it changes a known one. */
export const readDateTimes: Reader = (heard, context) => {
  if (!wants(context, 'date-time')) return []
  const days = findDays(heard, context)
  const times = findTimes(heard, context)
  const joined = [...offsets(heard, context), ...pairs(heard, context, days, times)]
  return joined.length > 0 ? joined : changes(heard, context, days, times)
}

function pairs(
  heard: Heard,
  context: ReadingContext,
  days: FoundDay[],
  times: FoundTime[],
): ReadValue[] {
  const found: ReadValue[] = []
  for (const day of days) {
    const time = times.find((one) => between(day, one) <= MAX_BETWEEN)
    if (!time) continue
    const span = { from: Math.min(day.from, time.from), to: Math.max(day.to, time.to) }
    const value = instantOf(day.date, time, context.timeZone)
    const confidence = time.isGuessed || day.isDoubtful ? 0.75 : 0.9
    found.push(valueAt(heard, span, { type: 'date-time', value, confidence }))
  }
  return found
}

/** How many words stand between two spans; infinite when they overlap. */
function between(a: { from: number; to: number }, b: { from: number; to: number }): number {
  if (a.to <= b.from) return b.from - a.to
  return b.to <= a.from ? a.from - b.to : Number.POSITIVE_INFINITY
}

/** "A las once" for a known appointment keeps its day; "el martes" keeps its time. */
function changes(
  heard: Heard,
  context: ReadingContext,
  days: FoundDay[],
  times: FoundTime[],
): ReadValue[] {
  const known = context.fields.filter(
    (field) => field.type === 'date-time' && typeof context.known[field.id] === 'string',
  )
  const [field] = known
  if (!field || known.length > 1 || context.expecting.options.length > 0) return []
  const before = zoned(String(context.known[field.id]), context.timeZone)
  if (!before) return []
  const day = days.find((one) => !one.isDoubtful)
  const [time] = times
  if (!day && !time) return []
  const value = instantOf(day?.date ?? before.toPlainDate(), time ?? before, context.timeZone)
  const span = day ?? time ?? { from: 0, to: 0 }
  return [valueAt(heard, span, { type: 'date-time', value, confidence: 0.8, field: field.id })]
}

/** "Dentro de dos horas", "in half an hour" is left to the clock. */
function offsets(heard: Heard, context: ReadingContext): ReadValue[] {
  const found: ReadValue[] = []
  for (let from = 0; from < heard.tokens.length; from++) {
    const at = phraseEnd(heard.tokens, from, heard.words.calendar.ahead)
    const count = at > 0 ? readCardinal(heard.tokens, at, heard.words.numbers) : null
    const unit = heard.words.calendar.unitMinutes.get(heard.tokens[count?.end ?? -1]?.norm ?? '')
    if (!count || unit === undefined || count.value > 10_000) continue
    const instant = Temporal.Instant.from(context.at).add({ minutes: count.value * unit })
    const span = { from, to: count.end + 1 }
    found.push(
      valueAt(heard, span, { type: 'date-time', value: instant.toString(), confidence: 0.8 }),
    )
  }
  return found
}

function instantOf(
  date: Temporal.PlainDate,
  time: { hour: number; minute: number },
  timeZone: string,
): string {
  const plainTime = Temporal.PlainTime.from(written(time))
  return date.toZonedDateTime({ timeZone, plainTime }).toInstant().toString()
}

function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  } catch {
    return null
  }
}
