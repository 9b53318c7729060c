import type { Language, Localized } from '#lib/language.ts'
import type { FieldType } from '#lib/values/value.ts'

/** What a value needs beside itself to be said or written. */
export type ValueContext = {
  type: FieldType
  language: Language
  timeZone: string
  /** The moment of speaking, ISO instant: what "tomorrow" is counted from. */
  at: string
  /** The country whose phone numbers need no prefix. */
  country?: string
  choices?: { id: string; label: Localized }[]
}
