import type { Language } from '#lib/language.ts'
import { stem } from './stems.ts'
import { type Token, tokenise } from './tokens.ts'
import { wordsOf } from './words/words.ts'

/** The telling stems of a text, then its pairs of neighbours; stop words are left out unless nothing else was said. */
export function features(text: string, language: Language): string[] {
  return featuresOf(tokenise(text), language)
}

/** As `features`, for words that are split already. */
export function featuresOf(tokens: Token[], language: Language): string[] {
  const { stop } = wordsOf(language)
  const told = tokens.filter((token) => !token.isNumber && !stop.has(token.norm))
  const kept = (told.length > 0 ? told : tokens).map((token) => stem(token.norm, language))
  const pairs = kept.slice(1).map((second, index) => `${kept[index]} ${second}`)
  return [...new Set([...kept, ...pairs])]
}
