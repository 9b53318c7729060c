import type { Language } from '#lib/language.ts'

/** Each language in its own words: somebody who cannot read the screen must find theirs. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  es: 'Español',
  en: 'English',
  pt: 'Português',
}
