import { z } from 'zod'
import { fieldType } from '#lib/values/value.ts'
import { localized } from '#runtime/nodes/node-schema.ts'

const id = z.string().regex(/^[a-z][a-zA-Z0-9_-]{0,39}$/, 'Use a short name without spaces')

/** One of the values a choice field may take, and how callers say it. */
export const choice = z.object({
  id,
  label: localized,
  synonyms: z
    .partialRecord(z.enum(['es', 'en', 'pt']), z.array(z.string().max(80)).max(40))
    .default({}),
})
export type Choice = z.infer<typeof choice>

/** Something to be known in a call. */
export const field = z.object({
  id,
  label: localized,
  type: fieldType,
  /** How the bot asks for it. */
  question: localized,
  /** How it asks again when it did not understand; the question itself when empty. */
  again: localized.default({}),
  choices: z.array(choice).max(60).default([]),
  /** For codes: a regular expression, read by re2js. */
  pattern: z.string().max(200).default(''),
  /** Personal data is masked in lists and never in logs. */
  sensitivity: z.enum(['plain', 'personal']).default('plain'),
})
export type Field = z.infer<typeof field>
