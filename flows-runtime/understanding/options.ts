import { Temporal } from 'temporal-polyfill'
import type { Heard, ReadingContext } from './heard.ts'
import { periodOf } from './part-of-day.ts'
import { findPhrase, readPhrase } from './phrases.ts'
import { normalise, tokenise } from './tokens.ts'
import type { Option } from './understanding.ts'
import { findDays } from './values/date.ts'
import { findTimes, written } from './values/time.ts'
import { PERIOD } from './words/period.ts'

/** What the caller made of a list that was read out. */
export type OptionChoice =
  | { kind: 'chosen'; id: string; confidence: number }
  | { kind: 'other' }
  | { kind: 'none' }

/** Reads "la segunda", "a las diez", "el martes", "cualquiera", "otra hora" against the offered options. */
export function chooseOption(heard: Heard, context: ReadingContext): OptionChoice {
  const { options } = context.expecting
  const [first] = options
  if (!first) return { kind: 'none' }
  const byMoment = chooseByMoment(heard, context)
  if (byMoment) return { kind: 'chosen', ...byMoment }
  const byPosition = chooseByPosition(heard, options) ?? chooseByLabel(heard, options)
  if (byPosition) return { kind: 'chosen', ...byPosition }
  const words = heard.words.options
  if (findPhrase(heard.tokens, words.other)) return { kind: 'other' }
  if (findPhrase(heard.tokens, words.any)) return { kind: 'chosen', id: first.id, confidence: 0.85 }
  const isThis = options.length === 1 && findPhrase(heard.tokens, words.this)
  return isThis ? { kind: 'chosen', id: first.id, confidence: 0.85 } : { kind: 'none' }
}

type Scored = { id: string; confidence: number }
type Local = { option: Option; date: string | null; minutes: number | null }

/** Narrows the options by the day, the time and the part of the day that were said. */
function chooseByMoment(heard: Heard, context: ReadingContext): Scored | null {
  const locals = context.expecting.options.map((option) => localOf(option, context.timeZone))
  if (locals.every((one) => one.date === null && one.minutes === null)) return null
  const days = findDays(heard, context).map((day) => day.date.toString())
  const times = findTimes(heard, context)
  const period = periodOf(heard)
  const onDay = locals.filter((one) => one.date !== null && days.includes(one.date))
  const pool = days.length > 0 && (onDay.length > 0 || times.length === 0) ? onDay : locals
  if (times.length > 0) {
    const exact = pool.filter((one) => times.some((time) => isAt(one, time, false)))
    const loose =
      exact.length > 0 ? exact : pool.filter((one) => times.some((time) => isAt(one, time, true)))
    return scored(loose, 0.95)
  }
  if (period !== null) {
    const inPeriod = pool.filter((one) => one.minutes !== null && isIn(one.minutes, period))
    if (inPeriod.length > 0) return scored(inPeriod, 0.8)
  }
  return days.length > 0 ? scored(onDay, 0.85) : null
}

function scored(found: Local[], confidence: number): Scored | null {
  const [first] = found
  return first ? { id: first.option.id, confidence: found.length === 1 ? confidence : 0.6 } : null
}

/** The same time, or twelve hours apart when the caller left the half of the day open. */
function isAt(
  one: Local,
  time: { hour: number; minute: number; isGuessed: boolean },
  isLoose: boolean,
): boolean {
  if (one.minutes === null) return false
  const said = time.hour * 60 + time.minute
  return one.minutes === said || (isLoose && time.isGuessed && one.minutes === (said + 720) % 1440)
}

function isIn(minutes: number, period: number): boolean {
  const isMorning = period === PERIOD.morning || period === PERIOD.am || period === PERIOD.dawn
  if (isMorning) return minutes < 720
  return period === PERIOD.night ? minutes >= 1140 : minutes >= 720 && minutes < 1260
}

function localOf(option: Option, timeZone: string): Local {
  const text = String(option.value)
  if (option.type === 'date') return { option, date: text, minutes: null }
  if (option.type === 'time') return { option, date: null, minutes: minutesOf(text) }
  if (option.type !== 'date-time') return { option, date: null, minutes: null }
  try {
    const local = Temporal.Instant.from(text).toZonedDateTimeISO(timeZone)
    return { option, date: local.toPlainDate().toString(), minutes: minutesOf(written(local)) }
  } catch {
    return { option, date: null, minutes: null }
  }
}

function minutesOf(time: string): number | null {
  const [hour, minute] = time.split(':').map(Number)
  return hour === undefined || minute === undefined ? null : hour * 60 + minute
}

function chooseByPosition(heard: Heard, options: Option[]): Scored | null {
  for (let from = 0; from < heard.tokens.length; from++) {
    const read = readPhrase(heard.tokens, from, heard.words.ordinals)
    const option = read ? options[read.value - 1] : undefined
    if (option) return { id: option.id, confidence: 0.9 }
  }
  const last = options.at(-1)
  if (last && findPhrase(heard.tokens, heard.words.last)) return { id: last.id, confidence: 0.9 }
  return byNumber(heard, options)
}

/** "Opción 2", "la dos", "number two": a lone small number. */
function byNumber(heard: Heard, options: Option[]): Scored | null {
  const numbers = heard.tokens.flatMap((token) => {
    const value = token.isNumber ? Number(token.text) : heard.words.numbers.units.get(token.norm)
    return value === undefined ? [] : [value]
  })
  const [only] = numbers
  const option = numbers.length === 1 && only !== undefined ? options[only - 1] : undefined
  return option && heard.tokens.length <= 4 ? { id: option.id, confidence: 0.75 } : null
}

function chooseByLabel(heard: Heard, options: Option[]): Scored | null {
  const said = new Set(heard.tokens.map((token) => token.norm))
  let best: { id: string; hits: number; isShared: boolean } | null = null
  for (const option of options) {
    const words = tokenise(option.label).map((token) => normalise(token.text))
    const telling = words.filter((word) => word.length > 2 && !heard.words.stop.has(word))
    const hits = telling.filter((word) => said.has(word)).length
    if (hits > (best?.hits ?? 0)) best = { id: option.id, hits, isShared: false }
    else if (best && hits > 0 && hits === best.hits) best.isShared = true
  }
  return best && !best.isShared ? { id: best.id, confidence: 0.8 } : null
}
