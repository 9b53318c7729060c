/** A word or a run of digits, with where it stands in the utterance. */
export type Token = {
  text: string
  /** Lower case, accents and apostrophes off. */
  norm: string
  start: number
  end: number
  /** What stands between the previous token and this one: spaces and punctuation. */
  gap: string
  isNumber: boolean
}

const TOKEN = /(?<!\p{L})[ap]\.\s?m\b\.?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+/giu

/** Longer utterances are cut here: the engine accepts no more, and reading stays bounded. */
export const MAX_UTTERANCE_CHARS = 2000

/** Splits an utterance into words and runs of digits, in order. Never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.slice(0, MAX_UTTERANCE_CHARS).matchAll(TOKEN)) {
    const word = match[0]
    tokens.push({
      text: word,
      norm: normalise(word),
      start: match.index,
      end: match.index + word.length,
      gap: text.slice(end, match.index),
      isNumber: /^\d/.test(word),
    })
    end = match.index + word.length
  }
  return tokens
}

/** Lower case without accents, apostrophes or dots: what words are compared by. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’.\s]/gu, '')
}

/** Whether punctuation stands before this token, so that a phrase does not run across it. */
export function breaksBefore(token: Token | undefined): boolean {
  return token === undefined || /[,.;:!?¿¡()\n…]/.test(token.gap)
}
