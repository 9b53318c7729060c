import { type Token, tokenise } from './tokens.ts'

/** Phrases found by their first word, the longest first. */
export type Phrases = Map<string, string[][]>

/** Reads a list such as `hasta luego | adiós`; lines and bars separate phrases. */
export function phrases(list: string): Phrases {
  const found: Phrases = new Map()
  for (const phrase of list.split(/[|\n]/)) {
    const words = tokenise(phrase).map((token) => token.norm)
    const [first] = words
    if (first === undefined) continue
    const sharing = found.get(first) ?? []
    sharing.push(words)
    found.set(first, sharing)
  }
  for (const sharing of found.values()) sharing.sort((a, b) => b.length - a.length)
  return found
}

/** The words of a list, compared without accents. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(tokenise(list).map((token) => token.norm))
}

/** What phrases stand for: their words and, by the joined words, their values. */
export type PhraseTable<Value> = { phrases: Phrases; values: ReadonlyMap<string, Value> }

/** Reads `hoy = 0 | pasado mañana = 2`; several phrases may share a value: `hoy, hoy día = 0`. */
export function numberTable(list: string): PhraseTable<number> {
  return table(list, Number)
}

/** Reads `guion bajo = _ | guion = -`. */
export function textTable(list: string): PhraseTable<string> {
  return table(list, (value) => value)
}

function table<Value>(list: string, read: (value: string) => Value): PhraseTable<Value> {
  const values = new Map<string, Value>()
  const keys: string[] = []
  for (const entry of list.split(/[|\n]/)) {
    const [names, value] = entry.split('=')
    if (names === undefined || value === undefined) continue
    for (const name of names.split(',')) {
      keys.push(name)
      values.set(joinedNorm(tokenise(name)), read(value.trim()))
    }
  }
  return { phrases: phrases(keys.join('|')), values }
}

/** The numbers of single words: `uno = 1 | dos, duas = 2`. */
export function wordNumbers(list: string): ReadonlyMap<string, number> {
  return numberTable(list).values
}

/** The value of the longest phrase that starts at `from`, with the token index after it. */
export function readPhrase<Value>(
  tokens: Token[],
  from: number,
  wanted: PhraseTable<Value>,
): { value: Value; end: number } | null {
  const end = phraseEnd(tokens, from, wanted.phrases)
  if (end < 0) return null
  const value = wanted.values.get(joinedNorm(tokens.slice(from, end)))
  return value === undefined ? null : { value, end }
}

function joinedNorm(tokens: Token[]): string {
  return tokens.map((token) => token.norm).join(' ')
}

/** Where the longest phrase that starts at `from` ends (exclusive token index), or -1. */
export function phraseEnd(tokens: Token[], from: number, wanted: Phrases): number {
  const first = tokens[from]
  if (first === undefined) return -1
  for (const words of wanted.get(first.norm) ?? []) {
    if (words.every((word, offset) => tokens[from + offset]?.norm === word)) {
      return from + words.length
    }
  }
  return -1
}

/** The first place where one of the phrases stands, as token indexes, or null. */
export function findPhrase(
  tokens: Token[],
  wanted: Phrases,
  from = 0,
): { from: number; to: number } | null {
  for (let index = from; index < tokens.length; index++) {
    const to = phraseEnd(tokens, index, wanted)
    if (to > 0) return { from: index, to }
  }
  return null
}

/** The phrase that ends right before token `to`, as its first index, or -1. */
export function phraseBefore(tokens: Token[], to: number, wanted: Phrases, reach = 5): number {
  for (let from = Math.max(0, to - reach); from < to; from++) {
    if (phraseEnd(tokens, from, wanted) === to) return from
  }
  return -1
}
