import { Temporal } from 'temporal-polyfill'

/** A day as it was said, before it is known which one it is. */
export type DayExpression =
  | { kind: 'days'; days: number }
  | { kind: 'months'; months: number }
  | { kind: 'weekday'; weekday: number; which: 'plain' | 'next' | 'last' | 'this' }
  | { kind: 'day-of-month'; day: number }
  | { kind: 'month-day'; month: number; day: number; year: number | null; weekday: number | null }

/** Where a day lies when the words leave it open. */
export type Bias = 'future' | 'past'

/** The day that is meant, or null for one that does not exist, such as 30 February. */
export function resolveDay(
  said: DayExpression,
  today: Temporal.PlainDate,
  bias: Bias,
): Temporal.PlainDate | null {
  switch (said.kind) {
    case 'days':
      return Math.abs(said.days) > 40_000 ? null : today.add({ days: said.days })
    case 'months':
      return Math.abs(said.months) > 1200 ? null : today.add({ months: said.months })
    case 'weekday':
      return weekday(said.weekday, said.which, today, bias)
    case 'day-of-month':
      return dayOfMonth(said.day, today, bias)
    case 'month-day':
      return monthDay(said, today, bias)
  }
}

/** Today in the zone of the call. */
export function todayIn(at: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate()
}

/** The day with these numbers, or null when there is none. */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null
  const lastDay = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  return day > lastDay ? null : Temporal.PlainDate.from({ year, month, day })
}

function weekday(
  wanted: number,
  which: 'plain' | 'next' | 'last' | 'this',
  today: Temporal.PlainDate,
  bias: Bias,
): Temporal.PlainDate {
  const ahead = (wanted - today.dayOfWeek + 7) % 7
  if (which === 'this') return today.add({ days: wanted - today.dayOfWeek })
  const isPast = which === 'last' || (which === 'plain' && bias === 'past')
  return today.add({ days: isPast ? (ahead || 7) - (ahead === 0 ? 14 : 7) : ahead || 7 })
}

function dayOfMonth(day: number, today: Temporal.PlainDate, bias: Bias): Temporal.PlainDate | null {
  const step = bias === 'past' ? -1 : 1
  for (let months = 0; months < 3; months++) {
    const month = today.toPlainYearMonth().add({ months: months * step })
    const date = dayOf(month.year, month.month, day)
    if (date && Temporal.PlainDate.compare(date, today) * step >= 0) return date
  }
  return null
}

function monthDay(
  said: Extract<DayExpression, { kind: 'month-day' }>,
  today: Temporal.PlainDate,
  bias: Bias,
): Temporal.PlainDate | null {
  if (said.year !== null) return dayOf(said.year, said.month, said.day)
  const step = bias === 'past' ? -1 : 1
  const years = [0, step, -step, 2 * step, 3 * step, 4 * step].map((offset) => today.year + offset)
  const dates = years
    .map((year) => dayOf(year, said.month, said.day))
    .filter((date) => date !== null)
  const named = said.weekday === null ? null : dates.find((date) => date.dayOfWeek === said.weekday)
  const onSide = dates.find((date) => Temporal.PlainDate.compare(date, today) * step >= 0)
  return named ?? onSide ?? null
}
