import { z } from 'zod'
import { type Language, textIn } from '#lib/language.ts'
import { fieldType } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import { tokenise } from './tokens.ts'
import { wordsOf } from './words/words.ts'

/** How callers refer to a field and its choices in one language. */
export const fieldVocabulary = z.object({
  id: z.string(),
  type: fieldType,
  /** Words of its label that tell it from other fields. */
  labelWords: z.array(z.string()),
  choices: z.array(z.object({ id: z.string(), phrases: z.array(z.array(z.string())) })),
  /** Its dates lie in the past: a birthday, since when something fails. */
  inPast: z.boolean(),
})
export type FieldVocabulary = z.infer<typeof fieldVocabulary>

/** Words that callers use for a field, from its label, its identifier and its choices. */
export function fieldVocabularyOf(field: Field, language: Language): FieldVocabulary {
  const words = wordsOf(language)
  const label = norms(textIn(field.label, language))
  const question = norms(textIn(field.question, language))
  return {
    id: field.id,
    type: field.type,
    labelWords: [...new Set([...label, ...norms(field.id)])].filter(
      (word) => !words.stop.has(word),
    ),
    choices: field.choices.map((choice) => ({
      id: choice.id,
      phrases: [textIn(choice.label, language), ...(choice.synonyms[language] ?? [])]
        .map(norms)
        .filter((phrase) => phrase.length > 0),
    })),
    inPast: isDated(field) && [...label, ...question].some((word) => words.calendar.past.has(word)),
  }
}

function isDated(field: Field): boolean {
  return field.type === 'date' || field.type === 'date-time'
}

function norms(text: string): string[] {
  return tokenise(text).map((token) => token.norm)
}
