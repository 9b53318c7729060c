import type { Heard } from '#runtime/understanding/heard.ts'
import { readCardinal } from '#runtime/understanding/numbers.ts'
import { phraseBefore, phraseEnd, readPhrase } from '#runtime/understanding/phrases.ts'
import { breaksBefore } from '#runtime/understanding/tokens.ts'
import { PERIOD } from '#runtime/understanding/words/period.ts'

/** A time of day as it was said. `evidence`: 2 surely a time, 1 likely, 0 only a number. */
export type SaidTime = {
  hour: number
  minute: number
  period: number | null
  /** Written so that only one reading is left: "16:30", "04:30". */
  isExact: boolean
  evidence: 0 | 1 | 2
  from: number
  to: number
}

type Draft = { hour: number; minute: number; isExact: boolean; evidence: 0 | 1 | 2; to: number }

/** Reads a time that starts at token `from`, with "a las" or without. */
export function timeAt(heard: Heard, from: number): SaidTime | null {
  const lead = leadAt(heard, from)
  const draft = namedAt(heard, lead.at) ?? invertedAt(heard, lead.at) ?? hourFirstAt(heard, lead.at)
  if (!draft || draft.hour > 24 || draft.minute > 59 || draft.minute < 0) return null
  const after = breaksInside(heard, draft.to) ? null : periodAt(heard, draft.to)
  const period = after?.value ?? periodBefore(heard, from)
  const evidence = period !== null || lead.strength === 2 ? 2 : draft.evidence || lead.strength
  return { ...draft, period, evidence, from, to: after?.end ?? draft.to }
}

/** The hour and minute on a 24-hour clock; without a part of the day, office hours are assumed. */
export function resolveTime(said: SaidTime): { hour: number; minute: number; isGuessed: boolean } {
  const { minute } = said
  const hour = said.hour % 24
  if (said.isExact || hour > 12) return { hour, minute, isGuessed: false }
  const known = inPeriod(hour, said.period)
  if (known !== null) return { hour: known, minute, isGuessed: false }
  return { hour: hour >= 1 && hour <= 7 ? hour + 12 : hour, minute, isGuessed: hour !== 0 }
}

function inPeriod(hour: number, period: number | null): number | null {
  const onTheHalf = hour % 12
  switch (period) {
    case PERIOD.am:
    case PERIOD.dawn:
      return onTheHalf
    case PERIOD.morning:
      return hour
    case PERIOD.afternoon:
    case PERIOD.pm:
      return onTheHalf + 12
    case PERIOD.night:
      return hour === 12 || hour === 0 ? 0 : hour < 6 ? hour : hour + 12
    case PERIOD.midday:
      return hour >= 11 ? hour : onTheHalf + 12
    default:
      return null
  }
}

function leadAt(heard: Heard, from: number): { at: number; strength: 0 | 1 | 2 } {
  const strong = phraseEnd(heard.tokens, from, heard.words.clock.at)
  if (strong > 0) return { at: strong, strength: isAccented(heard, from, strong) ? 2 : 1 }
  const weak = phraseEnd(heard.tokens, from, heard.words.clock.weakAt)
  return weak > 0 ? { at: weak, strength: 1 } : { at: from, strength: 0 }
}

/** Portuguese "às três" is a time, "as três" may be three of anything. */
function isAccented(heard: Heard, from: number, to: number): boolean {
  if (heard.words.language !== 'pt' || to > from + 1) return true
  const text = heard.tokens[from]?.text.toLowerCase()
  return text !== 'as' && text !== 'a'
}

function namedAt(heard: Heard, at: number): Draft | null {
  const noon = phraseEnd(heard.tokens, at, heard.words.clock.noon)
  const midnight = noon > 0 ? -1 : phraseEnd(heard.tokens, at, heard.words.clock.midnight)
  if (noon < 0 && midnight < 0) return null
  const to = Math.max(noon, midnight)
  const minutes = minutesAfter(heard, to)
  const hour = noon > 0 ? 12 : 0
  return { hour, minute: minutes?.minute ?? 0, isExact: true, evidence: 2, to: minutes?.to ?? to }
}

/** "Half past four", "cuarto para las cinco", "dez para as três". */
function invertedAt(heard: Heard, at: number): Draft | null {
  const { half, quarter, to: toward, past } = heard.words.clock
  const isHalf = phraseEnd(heard.tokens, at, half)
  const isQuarter = phraseEnd(heard.tokens, at, quarter)
  const number = readCardinal(heard.tokens, at, heard.words.numbers)
  const minute = isHalf > 0 ? 30 : isQuarter > 0 ? 15 : number?.value
  if (minute === undefined || minute > 59) return null
  const end = skipUnit(heard, Math.max(isHalf, isQuarter, number?.end ?? -1))
  const before = phraseEnd(heard.tokens, end, toward)
  const isPast = past.has(heard.tokens[end]?.norm ?? '')
  if (before < 0 && !isPast) return null
  const hour = hourNumber(heard, isPast ? end + 1 : before)
  if (!hour || hour.value > 12) return null
  const total = hour.value * 60 + (isPast ? minute : -minute)
  const onClock = ((total + 720 - 1) % 720) + 1
  const to = clockWord(heard, hour.end)
  const value = Math.floor(onClock / 60) || 12
  return { hour: value, minute: onClock % 60, isExact: false, evidence: 2, to }
}

function skipUnit(heard: Heard, at: number): number {
  return heard.words.calendar.unitMinutes.get(heard.tokens[at]?.norm ?? '') === 1 ? at + 1 : at
}

function hourFirstAt(heard: Heard, at: number): Draft | null {
  const hour = hourNumber(heard, at)
  if (!hour) return null
  const token = heard.tokens[at]
  const written = writtenMinutes(heard, at)
  if (written) {
    const isExact = hour.value > 12 || hour.value === 0 || token?.text.startsWith('0') === true
    return {
      hour: hour.value,
      minute: written.minute,
      isExact,
      evidence: written.evidence,
      to: written.to,
    }
  }
  const isExact = hour.value > 12 || hour.value === 0
  const minutes = minutesAfter(heard, hour.end)
  if (minutes) {
    const total = hour.value * 60 + minutes.minute
    const wrapped = total < 60 ? total + 720 : total
    const to = clockWord(heard, minutes.to)
    return {
      hour: Math.floor(wrapped / 60),
      minute: wrapped % 60,
      isExact,
      evidence: minutes.evidence,
      to,
    }
  }
  const to = clockWord(heard, hour.end)
  return { hour: hour.value, minute: 0, isExact, evidence: to > hour.end ? 2 : 0, to }
}

function hourNumber(heard: Heard, at: number): { value: number; end: number } | null {
  const token = heard.tokens[at]
  if (token?.isNumber) {
    const value = Number(token.text)
    return token.text.length <= 2 && value <= 24 ? { value, end: at + 1 } : null
  }
  const value = heard.words.numbers.units.get(token?.norm ?? '')
  if (value !== undefined) return value <= 24 ? { value, end: at + 1 } : null
  const ten = heard.words.numbers.tens.get(token?.norm ?? '')
  if (ten !== 20) return null
  const { and, units, tensNeedAnd } = heard.words.numbers
  const second = and.has(heard.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  const unit =
    second === at + 1 && tensNeedAnd ? undefined : units.get(heard.tokens[second]?.norm ?? '')
  const isCompound =
    unit !== undefined && unit > 0 && unit < 5 && !breaksBefore(heard.tokens[second])
  return isCompound ? { value: 20 + unit, end: second + 1 } : { value: 20, end: at + 1 }
}

/** "16:30", "16h30", "16.30". */
function writtenMinutes(
  heard: Heard,
  at: number,
): { minute: number; to: number; evidence: 1 | 2 } | null {
  if (!heard.tokens[at]?.isNumber) return null
  const next = heard.tokens[at + 1]
  const hasH = next?.norm === 'h' && next.gap === ''
  const minute = hasH ? heard.tokens[at + 2] : next
  if (minute?.text.length !== 2 || !minute.isNumber) return null
  if (hasH ? minute.gap !== '' : minute.gap !== ':' && minute.gap !== '.') return null
  const to = clockWord(heard, hasH ? at + 3 : at + 2)
  return { minute: Number(minute.text), to, evidence: minute.gap === '.' ? 1 : 2 }
}

/** "Y media", "menos cuarto", "e quinze", "thirty", "oh five". Negative minutes count back from the hour. */
function minutesAfter(
  heard: Heard,
  at: number,
): { minute: number; to: number; evidence: 1 | 2 } | null {
  const { clock, numbers, digits } = heard.words
  const norm = heard.tokens[at]?.norm ?? ''
  if (breaksBefore(heard.tokens[at])) return null
  const isMinus = clock.minus.has(norm)
  const hasAnd = clock.and.has(norm)
  if (heard.words.language !== 'en' && !isMinus && !hasAnd) return null
  const from = isMinus || hasAnd ? at + 1 : at
  const half = phraseEnd(heard.tokens, from, clock.half)
  if (half > 0 && !isMinus && hasAnd) return { minute: 30, to: half, evidence: 2 }
  const quarter = phraseEnd(heard.tokens, from, clock.quarter)
  if (quarter > 0 && (isMinus || hasAnd))
    return { minute: isMinus ? -15 : 15, to: quarter, evidence: 2 }
  const zero = digits.extraDigits.get(heard.tokens[from]?.norm ?? '') === 0 ? from + 1 : from
  const read = readCardinal(heard.tokens, zero, numbers)
  if (!read || read.value > 59 || (zero > from && read.value > 9)) return null
  if (zero === from && !isMinus && !hasAnd && read.value < 10) return null
  return { minute: isMinus ? -read.value : read.value, to: skipUnit(heard, read.end), evidence: 1 }
}

function clockWord(heard: Heard, at: number): number {
  if (breaksBefore(heard.tokens[at])) return at
  return Math.max(at, phraseEnd(heard.tokens, at, heard.words.clock.oClock))
}

function periodAt(heard: Heard, at: number): { value: number; end: number } | null {
  return readPhrase(heard.tokens, at, heard.words.clock.periods)
}

function breaksInside(heard: Heard, at: number): boolean {
  const gap = heard.tokens[at]?.gap ?? ''
  return /[.;:!?]/.test(gap)
}

/** "Mañana por la tarde, a las 4". */
function periodBefore(heard: Heard, to: number): number | null {
  const from = phraseBefore(heard.tokens, to, heard.words.clock.periods.phrases)
  return from < 0 ? null : (periodAt(heard, from)?.value ?? null)
}
