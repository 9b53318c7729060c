import type { Heard } from '#runtime/understanding/heard.ts'
import { readBelowHundred, readBelowThousand } from '#runtime/understanding/numbers.ts'
import { breaksBefore } from '#runtime/understanding/tokens.ts'

/** Digits that were said in one go, and the token index after them. */
export type DigitPiece = { digits: string; end: number }

/** Every way in which the words at `from` say digits, the most natural first. */
export function digitPieces(heard: Heard, from: number): DigitPiece[] {
  const { tokens, words } = heard
  const token = tokens[from]
  if (token === undefined) return []
  if (token.isNumber) return [{ digits: token.text, end: from + 1 }]
  const times = words.digits.repeat.get(token.norm)
  if (times !== undefined) return repeated(heard, from + 1, times)
  const pieces: DigitPiece[] = []
  const add = (read: { value: number; end: number } | null) => {
    if (read && !pieces.some((piece) => piece.end === read.end)) {
      pieces.push({ digits: String(read.value), end: read.end })
    }
  }
  add(readBelowThousand(tokens, from, words.numbers))
  add(readBelowHundred(tokens, from, words.numbers))
  add(alone(words.digits.extraDigits.get(token.norm), from))
  add(alone(words.numbers.hundreds.get(token.norm), from))
  add(alone(words.numbers.tens.get(token.norm), from))
  return pieces
}

/** Words such as "dash" between two groups of digits. */
export function isDigitSeparator(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  if (token === undefined || !heard.words.digits.skipped.has(token.norm)) return false
  return !breaksBefore(token) && digitPieces(heard, at + 1).length > 0
}

/** One digit, in digits or words. */
export function singleDigit(heard: Heard, at: number): string | null {
  const token = heard.tokens[at]
  if (token === undefined) return null
  if (token.isNumber) return token.text.length === 1 ? token.text : null
  const value =
    heard.words.numbers.units.get(token.norm) ?? heard.words.digits.extraDigits.get(token.norm)
  return value !== undefined && value < 10 ? String(value) : null
}

function repeated(heard: Heard, at: number, times: number): DigitPiece[] {
  const digit = singleDigit(heard, at)
  return digit === null ? [] : [{ digits: digit.repeat(times), end: at + 1 }]
}

function alone(value: number | undefined, from: number) {
  return value === undefined ? null : { value, end: from + 1 }
}
