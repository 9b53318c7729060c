import type { Heard } from './heard.ts'
import { findPhrase, phraseEnd } from './phrases.ts'
import { breaksBefore } from './tokens.ts'
import type { SpokenAct } from './words/words.ts'

/** What the words do, before their values are considered. */
export type HeardAct = {
  /** The act that the whole utterance, or a strong phrase in it, carries. */
  act: SpokenAct | null
  /** Nothing but this act and fillers was said. */
  isWhole: boolean
  /** How the utterance begins: "sí, …", "no, …" or a correction such as "perdón, …". */
  opening: 'yes' | 'no' | 'correction' | null
}

/** Of several acts said together, the one that matters most: "no, gracias, adiós". */
const WEIGHT: Record<SpokenAct, number> = {
  person: 9,
  'start-over': 8,
  slower: 7,
  repeat: 6,
  wait: 5,
  cancel: 4,
  no: 3,
  yes: 3,
  goodbye: 2,
  thanks: 1,
}

const SPOKEN_ACTS: readonly SpokenAct[] = [
  'person',
  'start-over',
  'slower',
  'repeat',
  'wait',
  'cancel',
  'no',
  'yes',
  'goodbye',
  'thanks',
]

/** Reads the act of an utterance. `nameOrText`: a bare "persona" would be an answer, not a request. */
export function hearAct(heard: Heard, nameOrText: boolean): HeardAct {
  const opening = openingOf(heard)
  const whole = wholeAct(heard)
  if (whole === 'person' && nameOrText) return { act: null, isWhole: true, opening }
  if (whole) return { act: whole, isWhole: true, opening }
  return { act: strongAct(heard), isWhole: false, opening: exceptedOpening(heard, opening) }
}

/** A yes with an exception behind it agrees to nothing yet. */
function exceptedOpening(heard: Heard, opening: HeardAct['opening']): HeardAct['opening'] {
  return opening === 'yes' && findPhrase(heard.tokens, heard.words.exceptions) ? null : opening
}

/** Tiles the utterance with phrases; an act only when nothing else is left over. */
function wholeAct(heard: Heard): SpokenAct | null {
  let best: SpokenAct | null = null
  let at = 0
  while (at < heard.tokens.length) {
    const tile = longestAct(heard, at)
    const filler = phraseEnd(heard.tokens, at, heard.words.fillers)
    if (tile && tile.to >= filler) {
      const isNegated = best === 'no' && tile.act === 'yes' && !breaksBefore(heard.tokens[at])
      if (!isNegated) best = heavier(best, tile.act)
      at = tile.to
    } else if (filler > 0) {
      at = filler
    } else {
      return null
    }
  }
  return best
}

function longestAct(heard: Heard, at: number): { act: SpokenAct; to: number } | null {
  let best: { act: SpokenAct; to: number } | null = null
  for (const act of SPOKEN_ACTS) {
    const to = phraseEnd(heard.tokens, at, heard.words.acts[act])
    if (to > 0 && (!best || to > best.to)) best = { act, to }
  }
  return best
}

function heavier(a: SpokenAct | null, b: SpokenAct): SpokenAct {
  return a !== null && WEIGHT[a] > WEIGHT[b] ? a : b
}

function strongAct(heard: Heard): SpokenAct | null {
  const { strong } = heard.words
  if (findPhrase(heard.tokens, strong.person) || asksForPerson(heard)) return 'person'
  if (findPhrase(heard.tokens, strong['start-over'])) return 'start-over'
  if (findPhrase(heard.tokens, strong.slower)) return 'slower'
  if (findPhrase(heard.tokens, strong.repeat)) return 'repeat'
  const from = afterFillers(heard)
  return phraseEnd(heard.tokens, from, strong.wait) > 0 ? 'wait' : null
}

const PERSON_REACH = 6

/** "Quiero hablar con una persona": a verb of reaching, then somebody who answers, and nothing after it but politeness. */
function asksForPerson(heard: Heard): boolean {
  const { personVerbs, personNouns } = heard.words
  const noun = heard.tokens.findIndex((token) => personNouns.has(token.norm))
  if (noun < 1) return false
  const before = heard.tokens.slice(Math.max(0, noun - PERSON_REACH), noun)
  const hasLink = before.some((token) => heard.words.personLinks.has(token.norm))
  return hasLink && before.some((token) => personVerbs.has(token.norm))
}

/** The first token after greetings and hesitation. */
export function afterFillers(heard: Heard): number {
  let at = 0
  for (;;) {
    const next = phraseEnd(heard.tokens, at, heard.words.fillers)
    if (next < 0) return at
    at = next
  }
}

function openingOf(heard: Heard): HeardAct['opening'] {
  const { tokens, words } = heard
  const at = startsWithOpening(heard, 0) ? 0 : afterFillers(heard)
  const isNo = words.no.has(tokens[at]?.norm ?? '')
  if (isNo) return isDenial(heard, at) ? 'no' : null
  if (phraseEnd(tokens, at, words.correction) > 0) return 'correction'
  const began = longestAct(heard, at)
  return began?.act === 'yes' || began?.act === 'no' ? began.act : null
}

function startsWithOpening(heard: Heard, at: number): boolean {
  return phraseEnd(heard.tokens, at, heard.words.correction) > 0
}

/** "No, me llamo Ana" denies; "no me anda internet" goes on and does not. */
function isDenial(heard: Heard, at: number): boolean {
  const next = heard.tokens[at + 1]
  return next === undefined || breaksBefore(next) || !heard.words.afterNo.has(next.norm)
}
