import {
  askedField,
  type Heard,
  type Reader,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { readPhrase } from '#runtime/understanding/phrases.ts'
import { breaksBefore } from '#runtime/understanding/tokens.ts'
import { digitPieces } from './digits.ts'

const ADDRESS =
  /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/
const MAX_SIDE = 10

/** E-mail addresses, written or spelled out with "arroba" and "punto". */
export const readEmails: Reader = (heard, context) => {
  if (!wants(context, 'email')) return []
  return [...written(heard), ...spoken(heard, askedField(context, 'email') !== null)]
}

function written(heard: Heard): ReadValue[] {
  const found: ReadValue[] = []
  for (const match of heard.text.matchAll(/[^\s,;:<>()"¿?¡!]{1,64}@[^\s,;:<>()"¿?¡!@]{1,190}/gu)) {
    const text = match[0].replace(/[.]+$/, '')
    const value = text.toLowerCase()
    if (!ADDRESS.test(value)) continue
    const end = match.index + text.length
    found.push({
      field: null,
      type: 'email',
      value,
      text,
      start: match.index,
      end,
      confidence: 0.97,
    })
  }
  return found
}

function spoken(heard: Heard, isAsked: boolean): ReadValue[] {
  const found: ReadValue[] = []
  heard.tokens.forEach((token, at) => {
    if (!heard.words.email.at.has(token.norm)) return
    const domain = domainFrom(heard, at + 1)
    const local = localBefore(heard, at, isAsked)
    if (domain === null || local === null) return
    const value = `${local.text}@${domain.text}`
    if (!ADDRESS.test(value)) return
    const span = { from: local.from, to: domain.to }
    found.push(valueAt(heard, span, { type: 'email', value, confidence: 0.85 }))
  })
  return found
}

function domainFrom(heard: Heard, from: number): { text: string; to: number } | null {
  const { dot } = heard.words.email
  let text = ''
  let at = from
  let hasDot = false
  for (let count = 0; count < MAX_SIDE; count++) {
    const piece = pieceAt(heard, at)
    if (piece === null || (count > 0 && breaksBefore(heard.tokens[at]) && !isDotGap(heard, at)))
      break
    const isDot = dot.has(heard.tokens[at]?.norm ?? '')
    const afterDot = dot.has(heard.tokens[at - 1]?.norm ?? '') || isDotGap(heard, at)
    if (hasDot && !isDot && !afterDot) break
    text += (isDotGap(heard, at) ? '.' : '') + piece.text
    hasDot ||= isDot || isDotGap(heard, at)
    at = piece.end
  }
  return hasDot ? { text: text.replace(/\.$/, ''), to: at } : null
}

function isDotGap(heard: Heard, at: number): boolean {
  return heard.tokens[at]?.gap === '.'
}

/** Walks left from the at sign; words that are not joined by "dot" count only when the address is clearly meant. */
function localBefore(
  heard: Heard,
  at: number,
  isAsked: boolean,
): { text: string; from: number } | null {
  const from = localStart(heard, at)
  const isIntroduced = isAsked || heard.words.email.stops.has(heard.tokens[from - 1]?.norm ?? '')
  let text = ''
  let start = from
  for (let index = from; index < at; ) {
    const piece = pieceAt(heard, index)
    if (piece === null) return null
    const isSign = piece.text.length === 1 && !/[a-z0-9]/.test(piece.text)
    const lastIsSign = text === '' || /[._+-]$/.test(text)
    if (!isIntroduced && !isSign && !lastIsSign && !/^\d/.test(piece.text)) {
      text = ''
      start = index
    }
    text += (isDotGap(heard, index) && text !== '' ? '.' : '') + piece.text
    index = piece.end
  }
  return text === '' ? null : { text, from: start }
}

function localStart(heard: Heard, at: number): number {
  let from = at
  while (from > 0 && at - from < MAX_SIDE) {
    const before = heard.tokens[from - 1]
    if (before === undefined || heard.words.email.stops.has(before.norm)) break
    if (breaksBefore(heard.tokens[from]) && !isDotGap(heard, from)) break
    from -= 1
  }
  return from
}

function pieceAt(heard: Heard, at: number): { text: string; end: number } | null {
  const token = heard.tokens[at]
  if (token === undefined) return null
  if (heard.words.email.dot.has(token.norm)) return { text: '.', end: at + 1 }
  const sign = readPhrase(heard.tokens, at, heard.words.email.signs)
  if (sign) return { text: sign.value, end: sign.end }
  const [digits] = digitPieces(heard, at)
  if (digits && token.norm.length > 1) return { text: digits.digits, end: digits.end }
  return { text: token.norm, end: at + 1 }
}
