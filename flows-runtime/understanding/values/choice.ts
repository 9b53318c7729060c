import {
  type Heard,
  type Reader,
  type ReadingContext,
  valueAt,
} from '#runtime/understanding/heard.ts'
import type { ReadValue } from '#runtime/understanding/interpretation.ts'
import { isNear } from '#runtime/understanding/nearness.ts'
import { findPhrase, phraseEnd, readPhrase } from '#runtime/understanding/phrases.ts'
import { stem } from '#runtime/understanding/stems.ts'
import type { FieldVocabulary } from '#runtime/understanding/vocabulary.ts'

type Match = { id: string; from: number; to: number; confidence: number }

/** Choices by their label or a synonym anywhere; when asked, also misspelt, in part, or by position. */
export const readChoices: Reader = (heard, context) =>
  context.vocabulary
    .filter((field) => field.type === 'choice')
    .flatMap((field): ReadValue[] => {
      const isAsked = context.expecting.fields.includes(field.id)
      const match = exact(heard, field) ?? (isAsked ? loose(heard, field, context) : null)
      if (!match) return []
      const { id, confidence } = match
      return [valueAt(heard, match, { type: 'choice', value: id, confidence, field: field.id })]
    })

function exact(heard: Heard, field: FieldVocabulary): Match | null {
  const stems = heard.tokens.map((token) => stem(token.norm, heard.words.language))
  let best: Match | null = null
  for (const choice of field.choices) {
    for (const phrase of choice.phrases) {
      const wanted = phrase.map((word) => stem(word, heard.words.language))
      const from = indexOf(stems, wanted)
      const to = from + wanted.length
      if (from < 0 || (best && to - from <= best.to - best.from)) continue
      best = { id: choice.id, from, to, confidence: 0.9 }
    }
  }
  return best
}

function indexOf(stems: string[], wanted: string[]): number {
  for (let from = 0; from + wanted.length <= stems.length; from++) {
    if (wanted.every((word, offset) => stems[from + offset] === word)) return from
  }
  return -1
}

function loose(heard: Heard, field: FieldVocabulary, context: ReadingContext): Match | null {
  return misspelt(heard, field) ?? byPosition(heard, field, context)
}

/** A single telling word of one choice only, perhaps with a slip of the ear. */
function misspelt(heard: Heard, field: FieldVocabulary): Match | null {
  const { stop, language } = heard.words
  const matches: Match[] = []
  heard.tokens.forEach((token, at) => {
    if (stop.has(token.norm) || token.norm.length < 4) return
    const said = stem(token.norm, language)
    for (const choice of field.choices) {
      const words = choice.phrases.flat().filter((word) => !stop.has(word))
      if (words.some((word) => isNear(said, stem(word, language)))) {
        matches.push({ id: choice.id, from: at, to: at + 1, confidence: 0.7 })
      }
    }
  })
  const ids = new Set(matches.map((match) => match.id))
  return ids.size === 1 ? (matches[0] ?? null) : null
}

function byPosition(heard: Heard, field: FieldVocabulary, context: ReadingContext): Match | null {
  if (context.expecting.fields.length > 1) return null
  const last = findPhrase(heard.tokens, heard.words.last)
  const lastChoice = field.choices.at(-1)
  if (last && lastChoice) return { id: lastChoice.id, ...last, confidence: 0.8 }
  for (let from = 0; from < heard.tokens.length; from++) {
    const read = readPhrase(heard.tokens, from, heard.words.ordinals)
    const choice = read ? field.choices[read.value - 1] : undefined
    if (read && choice && phraseEnd(heard.tokens, from, heard.words.last) < 0) {
      return { id: choice.id, from, to: read.end, confidence: 0.8 }
    }
  }
  return null
}
