import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import {
  askedField,
  type Heard,
  type Reader,
  type ReadingContext,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { phraseEnd } from '#runtime/understanding/phrases.ts'
import { asCountry } from './country.ts'
import { digitPieces, isDigitSeparator } from './digits.ts'

type Candidate = { digits: string; to: number }
type Judged = { value: string; valid: boolean; to: number }

/** Bounds on what hostile input can cost. */
const LIMITS = { tries: 60, candidates: 80, steps: 600, minDigits: 6, maxDigits: 16 }

/** Telephone numbers in digits or words, and changes to the end of one that is known. */
export const readPhones: Reader = (heard, context) => {
  const found: ReadValue[] = []
  if (!wants(context, 'phone')) return found
  let tries = 0
  for (let from = 0; from < heard.tokens.length && tries < LIMITS.tries; from++) {
    const read = tailAt(heard, context, from) ?? numberAt(heard, context, from)
    if (digitPieces(heard, from).length > 0) tries += 1
    if (!read) continue
    found.push(read.value)
    from = read.to - 1
  }
  return found
}

function numberAt(heard: Heard, context: ReadingContext, from: number) {
  const token = heard.tokens[from]
  if (token === undefined) return null
  const spokenPlus = heard.words.digits.plus.has(token.norm)
  const plus = spokenPlus || token.gap.endsWith('+')
  const start = spokenPlus ? from + 1 : from
  if (digitPieces(heard, start).length === 0 || continuesRun(heard, from)) return null
  const best = bestNumber(heard, context, start, plus)
  if (best === null) return null
  const confidence = best.valid ? 0.95 : askedField(context, 'phone') ? 0.75 : 0.55
  const value = valueAt(
    heard,
    { from, to: best.to },
    { type: 'phone', value: best.value, confidence },
  )
  return { value, to: best.to }
}

function bestNumber(
  heard: Heard,
  context: ReadingContext,
  from: number,
  plus: boolean,
): Judged | null {
  let best: Judged | null = null
  for (const candidate of candidatesAt(heard, from)) {
    const judged = judge(candidate, context, plus)
    if (judged === null) continue
    if (best === null || rank(judged) > rank(best)) best = judged
  }
  return best
}

function rank(judged: Judged): number {
  return judged.to + (judged.valid ? 10_000 : 0)
}

function judge(candidate: Candidate, context: ReadingContext, plus: boolean): Judged | null {
  const country = asCountry(context.country)
  const parsed = plus
    ? parsePhoneNumberFromString(`+${candidate.digits}`)
    : country && parsePhoneNumberFromString(candidate.digits, country)
  if (!parsed?.isPossible()) return null
  return { value: parsed.number, valid: parsed.isValid(), to: candidate.to }
}

/** "Seiscientos once" may be 611 or 600 11: every way to read the run, the most natural first, bounded. */
function candidatesAt(heard: Heard, from: number): Candidate[] {
  const found: Candidate[] = []
  let steps = 0
  const walk = (digits: string, at: number, pieces: number) => {
    steps += 1
    if (steps > LIMITS.steps || found.length >= LIMITS.candidates || pieces > 16) return
    if (digits.length > LIMITS.maxDigits) return
    const next = isDigitSeparator(heard, at) ? at + 1 : at
    for (const piece of nextPieces(heard, next, digits !== '')) {
      walk(digits + piece.digits, piece.end, pieces + 1)
    }
    if (digits.length >= LIMITS.minDigits && !continuesRun(heard, at)) {
      found.push({ digits, to: at })
    }
  }
  walk('', from, 0)
  return found
}

/** Part of a longer run of digits is nobody's number. A comma may end one, and "un" is mostly an article. */
function continuesRun(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  if (token === undefined || at === 0) return false
  if (isArticle(heard, at) || (isArticle(heard, at - 1) && !isCounting(heard, at - 2))) return false
  const isDigitBefore = digitPieces(heard, at - 1).length > 0
  return isDigitBefore && /^[\s.\-/()–]*$/.test(token.gap) && digitPieces(heard, at).length > 0
}

function isArticle(heard: Heard, at: number): boolean {
  return heard.words.numbers.units.get(heard.tokens[at]?.norm ?? '') === 1
}

function isCounting(heard: Heard, at: number): boolean {
  return (
    digitPieces(heard, at).length > 0 || heard.words.numbers.and.has(heard.tokens[at]?.norm ?? '')
  )
}

function nextPieces(heard: Heard, at: number, inside: boolean) {
  const gap = heard.tokens[at]?.gap ?? ''
  return inside && !/^[\s,.\-/()–]*$/.test(gap) ? [] : digitPieces(heard, at)
}

/** "Termina en 23": the known number with another end. */
function tailAt(heard: Heard, context: ReadingContext, from: number) {
  const { endsIn, startsWith } = heard.words.digits
  const atEnd = phraseEnd(heard.tokens, from, endsIn)
  const atStart = phraseEnd(heard.tokens, from, startsWith)
  const at = Math.max(atEnd, atStart)
  if (at < 0) return null
  const run = digitRun(heard, at)
  const known = knownPhone(heard, context)
  if (run === null || known === null) return null
  const changed = atEnd > 0 ? withEnd(known.value, run.digits) : withStart(known.value, run.digits)
  if (changed === null) return null
  const value = valueAt(
    heard,
    { from, to: run.to },
    { type: 'phone', value: changed, confidence: 0.95, field: known.field },
  )
  return { value, to: run.to }
}

function digitRun(heard: Heard, from: number): Candidate | null {
  let digits = ''
  let at = from
  while (digits.length < LIMITS.maxDigits) {
    const next = digits !== '' && isDigitSeparator(heard, at) ? at + 1 : at
    const [piece] = nextPieces(heard, next, digits !== '')
    if (piece === undefined) break
    digits += piece.digits
    at = piece.end
  }
  return digits === '' ? null : { digits, to: at }
}

function knownPhone(heard: Heard, context: ReadingContext) {
  const known = context.fields.filter(
    (field) => field.type === 'phone' && typeof context.known[field.id] === 'string',
  )
  const said = new Set(heard.tokens.map((token) => token.norm))
  const named = known.filter((field) =>
    context.vocabulary
      .find((one) => one.id === field.id)
      ?.labelWords.some((word) => said.has(word)),
  )
  const asked = known.find((field) => context.expecting.fields.includes(field.id))
  const field = named.length === 1 ? named[0] : (asked ?? known.at(-1))
  return field ? { field: field.id, value: String(context.known[field.id]) } : null
}

function withEnd(known: string, digits: string): string | null {
  return digits.length < known.length - 3 ? known.slice(0, -digits.length) + digits : null
}

function withStart(known: string, digits: string): string | null {
  const parsed = parsePhoneNumberFromString(known)
  if (!parsed || digits.length >= parsed.nationalNumber.length) return null
  return `+${parsed.countryCallingCode}${digits}${parsed.nationalNumber.slice(digits.length)}`
}
