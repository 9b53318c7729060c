import {
  askedField,
  type Heard,
  type Reader,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { phraseEnd } from '#runtime/understanding/phrases.ts'
import { breaksBefore, type Token } from '#runtime/understanding/tokens.ts'

const MAX_NAME_WORDS = 6

/** Names of people after "me llamo", or alone when the name was asked for. */
export const readPersonNames: Reader = (heard, context) => {
  if (!wants(context, 'person-name')) return []
  const isAsked = askedField(context, 'person-name') !== null
  const found = introduced(heard, isAsked)
  if (found.length > 0 || !isAsked) return found
  const bare = bareName(heard)
  return bare ? [bare] : []
}

function introduced(heard: Heard, isAsked: boolean): ReadValue[] {
  const found: ReadValue[] = []
  for (let at = 0; at < heard.tokens.length; at++) {
    const strong = phraseEnd(heard.tokens, at, heard.words.names.cues)
    const cue =
      strong < 0 && isAsked ? phraseEnd(heard.tokens, at, heard.words.names.askedCues) : strong
    if (cue < 0) continue
    const to = nameEnd(heard, cue)
    if (to > cue && isLikely(heard, cue, to, strong > 0)) {
      found.push(nameValue(heard, cue, to, isAsked ? 0.95 : 0.85))
      at = to - 1
    }
  }
  return found
}

/** A single word after "soy" that is written small in a sentence with capitals is rarely a name. */
function isLikely(heard: Heard, from: number, to: number, strong: boolean): boolean {
  const words = heard.tokens.slice(from, to)
  if (heard.words.language === 'en' && words.length === 1) {
    return !/^\p{Ll}.*(?:ing|ed)$/u.test(words[0]?.text ?? '')
  }
  return strong || words.length <= MAX_NAME_WORDS
}

function bareName(heard: Heard): ReadValue | null {
  const from = afterFillers(heard, 0)
  const to = nameEnd(heard, from)
  if (to <= from) return null
  const after = afterFillers(heard, phraseOr(heard, to))
  const isWhole = after >= heard.tokens.length
  if (!isWhole && !breaksBefore(heard.tokens[to]) && !isConnector(heard, to)) return null
  return nameValue(heard, from, to, isWhole ? 0.85 : 0.7)
}

function phraseOr(heard: Heard, at: number): number {
  return Math.max(at, phraseEnd(heard.tokens, at, heard.words.names.after))
}

function isConnector(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  return token === undefined || token.isNumber || heard.words.names.never.has(token.norm)
}

function afterFillers(heard: Heard, from: number): number {
  let at = from
  for (;;) {
    const { fillers, acts } = heard.words
    const next = Math.max(
      phraseEnd(heard.tokens, at, fillers),
      phraseEnd(heard.tokens, at, acts.yes),
    )
    if (next < 0) return at
    at = next
  }
}

/** Takes words while they may belong to a name; particles only between two of them. */
function nameEnd(heard: Heard, from: number): number {
  const { never, particles } = heard.words.names
  let end = from
  for (let at = from; at < heard.tokens.length && at - from < MAX_NAME_WORDS; at++) {
    const token = heard.tokens[at]
    if (token === undefined || token.isNumber || (at > from && breaksBefore(token))) break
    if (particles.has(token.norm) && !/^\p{Lu}/u.test(token.text)) {
      if (at === from || !isParticlePlace(heard, at)) break
      continue
    }
    if (never.has(token.norm) || startsCue(heard, at) || isClosing(heard, at, from)) break
    end = at + 1
  }
  return end
}

function startsCue(heard: Heard, at: number): boolean {
  return phraseEnd(heard.tokens, at, heard.words.names.cues) > 0
}

/** "Laura Palmer speaking". */
function isClosing(heard: Heard, at: number, from: number): boolean {
  return at > from && phraseEnd(heard.tokens, at, heard.words.names.after) > 0
}

/** "Ana de la Fuente" goes on, "Ana y mi teléfono" does not: a conjunction needs a capital after it. */
function isParticlePlace(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  const next = heard.tokens[at + 1]
  if (token === undefined || next === undefined || next.isNumber || breaksBefore(next)) return false
  if (heard.words.numbers.and.has(token.norm)) return /^\p{Lu}/u.test(next.text)
  const { never, particles } = heard.words.names
  return particles.has(next.norm) || !never.has(next.norm)
}

function nameValue(heard: Heard, from: number, to: number, confidence: number): ReadValue {
  const words = heard.tokens.slice(from, to)
  const value = words.map((word, index) => titled(word, index, heard)).join(' ')
  return valueAt(heard, { from, to }, { type: 'person-name', value, confidence })
}

function titled(token: Token, index: number, heard: Heard): string {
  const isMixed = /\p{Ll}/u.test(token.text) && /\p{Lu}/u.test(token.text)
  if (isMixed) return token.text
  const lower = token.text.toLowerCase()
  if (index > 0 && heard.words.names.particles.has(token.norm)) return lower
  return lower.replace(/(^|['’])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase()
  })
}
