import { z } from 'zod'

/** The languages callers and managers use, the workspace's first choice first. */
export const LANGUAGES = ['es', 'en', 'pt'] as const

export const language = z.enum(LANGUAGES)
export type Language = z.infer<typeof language>

/** A text in the languages that somebody wrote it in; a missing language is a gap, not an error. */
export type Localized = Partial<Record<Language, string>>

/** The text in `wanted`, else in `fallback`, else in whichever language has one, else ''. */
export function textIn(text: Localized, wanted: Language, fallback: Language = wanted): string {
  return text[wanted] || text[fallback] || LANGUAGES.map((other) => text[other]).find(Boolean) || ''
}
