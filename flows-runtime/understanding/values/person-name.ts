import {
  askedField,
  type Heard,
  type Reader,
  type ReadingContext,
  valueAt,
  wants,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { isNear } from '#runtime/understanding/nearness.ts'
import { phraseBefore, phraseEnd } from '#runtime/understanding/phrases.ts'
import { breaksBefore, type Token, tokenise } from '#runtime/understanding/tokens.ts'

const MAX_NAME_WORDS = 6

type Cue = { to: number; isSure: boolean }

/** Names of people after "me llamo", or alone when the name was asked for. */
export const readPersonNames: Reader = (heard, context) => {
  if (!wants(context, 'person-name')) return []
  const isAsked = askedField(context, 'person-name') !== null
  const found = introduced(heard, context, isAsked)
  if (found.length > 0 || !isAsked) return found
  const bare = bareName(heard)
  return bare ? [bare] : []
}

function introduced(heard: Heard, context: ReadingContext, isAsked: boolean): ReadValue[] {
  const found: ReadValue[] = []
  for (let at = 0; at < heard.tokens.length; at++) {
    const cue = cueAt(heard, at, isAsked)
    const to = cue ? nameEnd(heard, cue.to) : 0
    if (!cue || to <= cue.to) continue
    const span = { from: cue.to, to }
    const isName = cue.isSure || isAsked ? isNameLike(heard, span) : isPlainName(heard, span)
    if (!isName && !resemblesKnown(heard, span, context)) continue
    found.push(nameValue(heard, cue.to, to, isAsked ? 0.95 : 0.85))
    at = to - 1
  }
  return found
}

function cueAt(heard: Heard, at: number, isAsked: boolean): Cue | null {
  const { cues, copulas, askedCues } = heard.words.names
  const cue = phraseEnd(heard.tokens, at, cues)
  if (cue > 0) return { to: cue, isSure: phraseEnd(heard.tokens, at, copulas) !== cue }
  const asked = phraseEnd(heard.tokens, at, askedCues)
  return asked < 0 ? null : { to: asked, isSure: isAsked }
}

type Span = { from: number; to: number }

/** "I'm calling" and "I'm worried" introduce nobody. */
function isNameLike(heard: Heard, { from, to }: Span): boolean {
  const isVerb = /^\p{Ll}.*(?:ing|ed)$/u.test(heard.tokens[from]?.text ?? '')
  return !(heard.words.language === 'en' && to === from + 1 && isVerb)
}

/** After "soy" alone: two words, or one that is written large. */
function isPlainName(heard: Heard, span: Span): boolean {
  if (phraseBefore(heard.tokens, span.from, heard.words.names.copulas) < 0) return false
  const isLarge = /^\p{Lu}/u.test(heard.tokens[span.from]?.text ?? '')
  return isNameLike(heard, span) && (span.to > span.from + 1 || isLarge)
}

/** "No, es Ana Ruiz": part of the name is known already. */
function resemblesKnown(heard: Heard, span: Span, context: ReadingContext): boolean {
  const known = context.fields
    .filter((field) => field.type === 'person-name')
    .flatMap((field) => tokenise(String(context.known[field.id] ?? '')))
  return heard.tokens
    .slice(span.from, span.to)
    .some((token) => known.some((one) => isNear(one.norm, token.norm)))
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
