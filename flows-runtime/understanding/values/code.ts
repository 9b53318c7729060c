import { RE2JS } from 're2js'
import { textIn } from '#lib/language.ts'
import type { Field } from '#runtime/graph/field.ts'
import { type Heard, type Reader, valueAt } from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { phraseEnd, readPhrase } from '#runtime/understanding/phrases.ts'
import { tokenise } from '#runtime/understanding/tokens.ts'
import { digitPieces } from './digits.ts'

const LIMITS = { start: 80, pieces: 24, chars: 40 }

type Piece = { text: string; end: number; isSpelled: boolean }
type Match = { value: string; from: number; to: number }

/** Codes that fit the pattern of their field; letters may be spelled ("be de Barcelona", "alfa"). */
export const readCodes: Reader = (heard, context) =>
  context.fields
    .filter((field) => field.type === 'code')
    .flatMap((field): ReadValue[] => {
      const isAsked = context.expecting.fields.includes(field.id)
      const fits = judgeFor(field)
      if (fits === null) return []
      const match = longest(heard, fits, isAsked)
      if (!match || !(isAsked || /\p{L}/u.test(match.value) || isNamed(heard, match, field)))
        return []
      const confidence = isAsked ? 0.9 : 0.75
      return [
        valueAt(heard, match, { type: 'code', value: match.value, confidence, field: field.id }),
      ]
    })

const NAME_REACH = 5

/** Digits alone may be anything: without a question, the field's own words must stand before them. */
function isNamed(heard: Heard, match: Match, field: Field): boolean {
  const names = new Set([
    ...(heard.words.labels.code ?? []),
    ...tokenise(textIn(field.label, heard.words.language)).map((token) => token.norm),
  ])
  return heard.tokens
    .slice(Math.max(0, match.from - NAME_REACH), match.from)
    .some((token) => names.has(token.norm) && !heard.words.stop.has(token.norm))
}

type Judge = (text: string) => string | null

/** Answers the spelling that the pattern accepts. A pattern that does not compile accepts nothing. */
function judgeFor(field: Field): Judge | null {
  if (field.pattern === '') {
    return (text) => (/\d/.test(text) && text.length >= 2 ? text.toUpperCase() : null)
  }
  try {
    const pattern = RE2JS.compile(field.pattern)
    return (text) =>
      [text.toUpperCase(), text, text.toLowerCase()].find((one) => pattern.matches(one)) ?? null
  } catch {
    return null
  }
}

function longest(heard: Heard, fits: Judge, isAsked: boolean): Match | null {
  let best: Match | null = null
  const last = Math.min(heard.tokens.length, LIMITS.start)
  for (let from = 0; from < last; from++) {
    const match = longestAt(heard, from, fits, isAsked)
    if (match && (!best || match.value.length > best.value.length)) best = match
  }
  return best
}

function longestAt(heard: Heard, from: number, fits: Judge, isAsked: boolean): Match | null {
  let best: Match | null = null
  let compact = ''
  let at = from
  for (let count = 0; count < LIMITS.pieces && compact.length < LIMITS.chars; count++) {
    const piece = pieceAt(heard, at)
    if (piece === null) break
    compact += piece.text
    at = piece.end
    if (!isAsked && !/\d/.test(compact)) continue
    const value = fits(compact) ?? fits(rawText(heard, from, at))
    if (value !== null) best = { value, from, to: at }
  }
  return best
}

function rawText(heard: Heard, from: number, to: number): string {
  return heard.text.slice(heard.tokens[from]?.start ?? 0, heard.tokens[to - 1]?.end ?? 0)
}

function pieceAt(heard: Heard, from: number): Piece | null {
  const { tokens, words } = heard
  const at = words.capital.has(tokens[from]?.norm ?? '') ? from + 1 : from
  const token = tokens[at]
  if (token === undefined) return null
  const sign = readPhrase(tokens, at, words.email.signs)
  if (sign) return { text: sign.value, end: sign.end, isSpelled: true }
  const letter = letterAt(heard, at)
  const [digits] = digitPieces(heard, at)
  if (digits && !(letter && token.norm.length === 1)) {
    return { text: digits.digits, end: digits.end, isSpelled: true }
  }
  if (letter) return letter
  return isWritten(heard, at) ? { text: token.text, end: at + 1, isSpelled: false } : null
}

/** Letters in one piece belong to a code when written large or against digits: "AB-12", "ab12". */
function isWritten(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  if (token === undefined || token.text.length > 12) return false
  const isLarge = token.text.length > 1 && token.text === token.text.toUpperCase()
  return isLarge || /^[-_/]?$/.test(heard.tokens[at + 1]?.gap ?? ' ') || token.gap === ''
}

/** A letter by its name, alone, or as the first of a word: "be de Barcelona", "B as in Boy". */
function letterAt(heard: Heard, at: number): Piece | null {
  const { tokens, words } = heard
  const named = readPhrase(tokens, at, words.letters)
  const token = tokens[at]
  const isAlone = token !== undefined && /^\p{L}$/u.test(token.text)
  const letter = isAlone && (!named || named.end === at + 1) ? token.text : named?.value
  if (letter === undefined) return null
  const end = named?.end ?? at + 1
  const joiner = phraseEnd(tokens, end, words.letterAs)
  const example = tokens[joiner]
  const isExample =
    joiner > 0 && example && example.norm.length > 1 && startsLike(example.norm, letter)
  return { text: letter, end: isExample ? joiner + 1 : end, isSpelled: true }
}

function startsLike(word: string, letter: string): boolean {
  return word.startsWith(letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
}
