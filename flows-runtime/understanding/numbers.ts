import { breaksBefore, type Token } from './tokens.ts'

/** How a language builds its numbers. */
export type NumberWords = {
  /** Words for 0 to 29 that stand alone. */
  units: ReadonlyMap<string, number>
  tens: ReadonlyMap<string, number>
  /** Words for 100 to 900 (Spanish and Portuguese). */
  hundreds: ReadonlyMap<string, number>
  /** The word that multiplies by a hundred (English). */
  hundred: ReadonlySet<string>
  thousand: ReadonlySet<string>
  million: ReadonlySet<string>
  and: ReadonlySet<string>
  /** "treinta y dos": without the joining word two numbers were said. */
  tensNeedAnd: boolean
  /** Whether the joining word stands between hundreds and the rest. */
  hundredsAnd: 'never' | 'optional' | 'always'
}

/** A number and the token index after it. */
export type ReadNumber = { value: number; end: number }

/** Reads a whole number, in digits or in words, below a thousand million. Null when none starts at `from`. */
export function readCardinal(tokens: Token[], from: number, words: NumberWords): ReadNumber | null {
  let total = 0
  let at = from
  let read = readGroup(tokens, at, words)
  if (read && joined(tokens, read.end, words.million)) {
    total = read.value * 1_000_000
    at = read.end + 1
    read = readGroup(tokens, skipAnd(tokens, at, words), words)
    if (!read) return { value: total, end: at }
  }
  if (read && joined(tokens, read.end, words.thousand)) {
    total += read.value * 1000
    at = read.end + 1
    const rest = readBelowThousand(tokens, skipAnd(tokens, at, words), words)
    return rest ? { value: total + rest.value, end: rest.end } : { value: total, end: at }
  }
  return read ? { value: total + read.value, end: read.end } : null
}

/** Reads 0 to 99. */
export function readBelowHundred(
  tokens: Token[],
  from: number,
  words: NumberWords,
): ReadNumber | null {
  const token = tokens[from]
  if (token === undefined) return null
  const unit = words.units.get(token.norm)
  if (unit !== undefined) return { value: unit, end: from + 1 }
  const ten = words.tens.get(token.norm)
  if (ten === undefined) return null
  const hasAnd = joined(tokens, from + 1, words.and)
  if (words.tensNeedAnd && !hasAnd) return { value: ten, end: from + 1 }
  const at = hasAnd ? from + 2 : from + 1
  const small = breaksBefore(tokens[at]) ? undefined : words.units.get(tokens[at]?.norm ?? '')
  return small !== undefined && small > 0 && small < 10
    ? { value: ten + small, end: at + 1 }
    : { value: ten, end: from + 1 }
}

/** Reads 0 to 999. */
export function readBelowThousand(
  tokens: Token[],
  from: number,
  words: NumberWords,
): ReadNumber | null {
  const token = tokens[from]
  if (token === undefined) return null
  if (token.isNumber && token.text.length <= 3) return { value: Number(token.text), end: from + 1 }
  const hundred = words.hundreds.get(token.norm)
  if (hundred !== undefined) return withRest(tokens, from + 1, words, hundred)
  const small = readBelowHundred(tokens, from, words)
  if (small && small.value > 0 && joined(tokens, small.end, words.hundred)) {
    return withRest(tokens, small.end + 1, words, small.value * 100)
  }
  return small
}

function withRest(tokens: Token[], at: number, words: NumberWords, hundreds: number): ReadNumber {
  const alone = { value: hundreds, end: at }
  const hasAnd = joined(tokens, at, words.and)
  if (words.hundredsAnd === 'never' ? hasAnd : words.hundredsAnd === 'always' && !hasAnd) {
    return alone
  }
  const next = hasAnd ? at + 1 : at
  if (breaksBefore(tokens[next])) return alone
  const rest = readBelowHundred(tokens, next, words)
  return rest && rest.value > 0 ? { value: hundreds + rest.value, end: rest.end } : alone
}

function readGroup(tokens: Token[], from: number, words: NumberWords): ReadNumber | null {
  const token = tokens[from]
  if (token === undefined) return null
  if (words.thousand.has(token.norm)) {
    const rest = readBelowThousand(tokens, skipAnd(tokens, from + 1, words), words)
    return rest && !breaksBefore(tokens[from + 1])
      ? { value: 1000 + rest.value, end: rest.end }
      : { value: 1000, end: from + 1 }
  }
  return token.isNumber ? readDigits(tokens, from) : readBelowThousand(tokens, from, words)
}

function readDigits(tokens: Token[], from: number): ReadNumber | null {
  let digits = tokens[from]?.text ?? ''
  if (digits.length > 15) return null
  let at = from + 1
  while (digits.length <= 12 && isThousandsGroup(tokens[at], digits)) {
    digits += tokens[at]?.text ?? ''
    at += 1
  }
  return { value: Number(digits), end: at }
}

function isThousandsGroup(token: Token | undefined, before: string): boolean {
  if (!token?.isNumber || token.text.length !== 3 || before.startsWith('0')) return false
  return (token.gap === '.' || token.gap === ',') && (before.length <= 3 || before.length % 3 === 0)
}

function joined(tokens: Token[], at: number, wanted: ReadonlySet<string>): boolean {
  const token = tokens[at]
  return token !== undefined && !breaksBefore(token) && wanted.has(token.norm)
}

function skipAnd(tokens: Token[], at: number, words: NumberWords): number {
  return joined(tokens, at, words.and) ? at + 1 : at
}
