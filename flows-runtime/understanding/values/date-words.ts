import type { Heard } from '#runtime/understanding/heard.ts'
import { readCardinal } from '#runtime/understanding/numbers.ts'
import { phraseEnd, readPhrase } from '#runtime/understanding/phrases.ts'
import { breaksBefore } from '#runtime/understanding/tokens.ts'
import type { DayExpression } from './calendar.ts'

/** A day that was said, where it ends, and whether a bare word could as well mean something else. */
export type SaidDay = { said: DayExpression; to: number; isDoubtful: boolean }

/** Reads a day that starts at token `from`. `monthFirst`: 3/4 is 4 March. */
export function dayAt(heard: Heard, from: number, monthFirst: boolean): SaidDay | null {
  return (
    relativeAt(heard, from) ??
    numericAt(heard, from, monthFirst) ??
    offsetAt(heard, from) ??
    namedAt(heard, from)
  )
}

function relativeAt(heard: Heard, from: number): SaidDay | null {
  const read = readPhrase(heard.tokens, from, heard.words.calendar.relativeDays)
  if (!read || isMorning(heard, from, read.end)) return null
  return { said: { kind: 'days', days: read.value }, to: read.end, isDoubtful: false }
}

/** In Spanish "la mañana" is the morning, not tomorrow. */
function isMorning(heard: Heard, from: number, to: number): boolean {
  const before = heard.tokens[from - 1]?.norm
  return to === from + 1 && heard.tokens[from]?.norm === 'manana' && before === 'la'
}

function numericAt(heard: Heard, from: number, monthFirst: boolean): SaidDay | null {
  const [first, second, third] = heard.tokens.slice(from, from + 3)
  if (!first?.isNumber || !second?.isNumber || !/^[/.-]$/.test(second.gap)) return null
  const hasThird = third?.isNumber === true && third.gap === second.gap
  if (!hasThird && second.gap !== '/') return null
  const numbers = [first, second, ...(hasThird ? [third] : [])].map((token) => Number(token.text))
  const [a = 0, b = 0, c] = numbers
  if (first.text.length === 4) {
    return c === undefined ? null : exact(from + 3, { year: a, month: b, day: c })
  }
  if (first.text.length > 2 || second.text.length > 2) return null
  const swapped = monthFirst ? b <= 31 && a <= 12 : b > 12 && a <= 12
  const [day, month] = swapped ? [b, a] : [a, b]
  const year = c === undefined ? null : fullYear(c, third?.text.length ?? 0)
  return exact(from + numbers.length, { year, month, day })
}

function exact(to: number, date: { year: number | null; month: number; day: number }): SaidDay {
  return { said: { kind: 'month-day', ...date, weekday: null }, to, isDoubtful: false }
}

function fullYear(year: number, digits: number): number {
  if (digits > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** "Hace dos días", "two weeks ago", "daqui a três dias". */
function offsetAt(heard: Heard, from: number): SaidDay | null {
  const { ago, agoAfter, ahead, aheadAfter } = heard.words.calendar
  const back = phraseEnd(heard.tokens, from, ago)
  const forth = phraseEnd(heard.tokens, from, ahead)
  const amount = spanAt(heard, Math.max(back, forth, from))
  if (!amount) return null
  const isBackAfter = phraseEnd(heard.tokens, amount.to, agoAfter)
  const isForthAfter = phraseEnd(heard.tokens, amount.to, aheadAfter)
  const to = Math.max(amount.to, isBackAfter, isForthAfter)
  if (back > 0 || isBackAfter > 0) return { said: scaled(amount, -1), to, isDoubtful: false }
  if (forth > 0 || isForthAfter > 0) return { said: scaled(amount, 1), to, isDoubtful: false }
  return null
}

type Amount = { count: number; unit: 'days' | 'months'; size: number; to: number }

function spanAt(heard: Heard, from: number): Amount | null {
  const { couple, unitDays, unitMonths } = heard.words.calendar
  const count =
    readPhrase(heard.tokens, from, couple) ?? readCardinal(heard.tokens, from, heard.words.numbers)
  if (!count) return null
  const unit = heard.tokens[count.end]
  if (unit === undefined || breaksBefore(unit)) return null
  const days = unitDays.get(unit.norm)
  const months = unitMonths.get(unit.norm)
  const to = count.end + 1
  if (days !== undefined) return { count: count.value, unit: 'days', size: days, to }
  if (months !== undefined) return { count: count.value, unit: 'months', size: months, to }
  return null
}

function scaled(amount: Amount, sign: number): DayExpression {
  const size = sign * amount.count * amount.size
  return amount.unit === 'days' ? { kind: 'days', days: size } : { kind: 'months', months: size }
}

type Lead = {
  at: number
  which: 'plain' | 'next' | 'last' | 'this'
  hasArticle: boolean
  hasDay: boolean
}

/** "El jueves que viene", "lunes 23 de noviembre", "December 3rd", "el día 15". */
function namedAt(heard: Heard, from: number): SaidDay | null {
  const lead = leadAt(heard, from)
  const { weekdays, doubtfulWeekdays } = heard.words.calendar
  const weekday = readPhrase(heard.tokens, lead.at, weekdays)
  if (weekday) {
    const dated = monthDayAt(heard, leadAt(heard, weekday.end).at, weekday.value)
    if (dated) return dated
    const after = modifierAfter(heard, weekday.end)
    const isDoubtful =
      weekday.end === lead.at + 1 &&
      after === null &&
      doubtfulWeekdays.has(heard.tokens[lead.at]?.norm ?? '')
    const which = after?.which ?? lead.which
    const said = { kind: 'weekday', weekday: weekday.value, which } as const
    return { said, to: after?.to ?? weekday.end, isDoubtful }
  }
  return monthDayAt(heard, lead.at, null) ?? dayOfMonthAt(heard, lead)
}

function leadAt(heard: Heard, from: number): Lead {
  const { articles, next, last, this: these, day } = heard.words.calendar
  const lead: Lead = { at: from, which: 'plain', hasArticle: false, hasDay: false }
  for (let count = 0; count < 3; count++) {
    const norm = heard.tokens[lead.at]?.norm ?? ''
    if (next.has(norm)) lead.which = 'next'
    else if (last.has(norm)) lead.which = 'last'
    else if (these.has(norm)) lead.which = 'this'
    else if (day.has(norm)) lead.hasDay = true
    else if (articles.has(norm)) lead.hasArticle = true
    else break
    lead.at += 1
  }
  return lead
}

function modifierAfter(heard: Heard, at: number): { which: 'next' | 'last'; to: number } | null {
  if (breaksBefore(heard.tokens[at])) return null
  const next = phraseEnd(heard.tokens, at, heard.words.calendar.nextAfter)
  if (next > 0) return { which: 'next', to: next }
  const last = phraseEnd(heard.tokens, at, heard.words.calendar.lastAfter)
  return last > 0 ? { which: 'last', to: last } : null
}

function monthDayAt(heard: Heard, from: number, weekday: number | null): SaidDay | null {
  const { months } = heard.words.calendar
  const first = heard.tokens[from]?.norm ?? ''
  const monthFirst = heard.words.numbers.units.has(first) ? undefined : months.get(first)
  if (monthFirst !== undefined) {
    const day = dayNumber(heard, skipOf(heard, from + 1))
    return day ? withYear(heard, day.end, { month: monthFirst, day: day.value, weekday }) : null
  }
  const day = dayNumber(heard, from)
  if (!day) return null
  const at = skipOf(heard, day.end)
  const month = months.get(heard.tokens[at]?.norm ?? '')
  if (month === undefined || breaksBefore(heard.tokens[at])) return null
  return withYear(heard, at + 1, { month, day: day.value, weekday })
}

function withYear(
  heard: Heard,
  at: number,
  date: { month: number; day: number; weekday: number | null },
): SaidDay {
  const year = yearAt(heard, skipOf(heard, at))
  const said = { kind: 'month-day', ...date, year: year?.value ?? null } as const
  return { said, to: year?.end ?? at, isDoubtful: false }
}

function yearAt(heard: Heard, at: number): { value: number; end: number } | null {
  const { tokens, words } = heard
  const read = readCardinal(tokens, at, words.numbers)
  if (!read) return null
  if (isYear(read.value)) return read
  const rest = readCardinal(tokens, read.end, words.numbers)
  const joined = rest ? read.value * 100 + rest.value : 0
  return rest && read.value < 21 && rest.value < 100 && isYear(joined)
    ? { value: joined, end: rest.end }
    : null
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

function skipOf(heard: Heard, from: number): number {
  let at = from
  while (at < from + 2 && heard.words.calendar.of.has(heard.tokens[at]?.norm ?? '')) at += 1
  return at
}

function dayNumber(heard: Heard, at: number): { value: number; end: number } | null {
  const { tokens, words } = heard
  const ordinal = readPhrase(tokens, at, words.ordinals)
  const read = ordinal ?? readCardinal(tokens, at, words.numbers)
  if (!read || read.value < 1 || read.value > 31) return null
  const suffix = tokens[read.end]
  const hasSuffix =
    suffix !== undefined && suffix.gap === '' && words.calendar.ordinalSuffix.has(suffix.norm)
  return { value: read.value, end: hasSuffix ? read.end + 1 : read.end }
}

function dayOfMonthAt(heard: Heard, lead: Lead): SaidDay | null {
  const day = dayNumber(heard, lead.at)
  if (!day) return null
  const hasSuffix = heard.words.calendar.ordinalSuffix.has(heard.tokens[day.end - 1]?.norm ?? '')
  const said = { kind: 'day-of-month', day: day.value } as const
  return { said, to: day.end, isDoubtful: !(lead.hasDay || (hasSuffix && lead.hasArticle)) }
}
