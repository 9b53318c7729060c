import type { Language } from '#lib/language.ts'

const JOINING: Record<Language, Record<'and' | 'or', string>> = {
  es: { and: 'y', or: 'o' },
  en: { and: 'and', or: 'or' },
  pt: { and: 'e', or: 'ou' },
}

/** "a, b y c" as a person lists things; '' for nothing. */
export function joinList(items: string[], language: Language, by: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join(', ')} ${joiningWord(last, language, by)} ${last}`
}

/** Spanish says "e" before i- and "u" before o-, so that two equal vowels do not meet. */
function joiningWord(next: string, language: Language, by: 'and' | 'or'): string {
  const word = JOINING[language][by]
  if (language !== 'es') return word
  const sound = next.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (word === 'y' && /^(i|hi(?!e))/.test(sound)) return 'e'
  if (word === 'o' && /^h?o/.test(sound)) return 'u'
  return word
}
