import { z } from 'zod'
import { LANGUAGES, type Language, textIn } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { features } from './features.ts'
import { fieldVocabulary, fieldVocabularyOf } from './vocabulary.ts'

const weights = z.record(z.string(), z.number())

const languagePart = z.object({
  /** How telling each word or pair of words is. */
  weights,
  /** The weight of a word that no example holds. */
  unknownWeight: z.number(),
  intents: z.array(z.object({ id: z.string(), examples: z.array(z.array(z.string())) })),
  fields: z.array(fieldVocabulary),
})

/** What a flow version teaches about its callers' words; plain data, stored with the version. */
export const compiledUnderstanding = z.object({
  format: z.literal(1),
  languages: z.partialRecord(z.enum(LANGUAGES), languagePart),
})
export type CompiledUnderstanding = z.infer<typeof compiledUnderstanding>
export type CompiledLanguage = z.infer<typeof languagePart>

/** Learns the words of a flow's intents, fields and choices in one language. */
export function compileLanguage(flow: FlowDocument, language: Language): CompiledLanguage {
  const intents = flow.intents.map((intent) => ({
    id: intent.id,
    examples: [textIn(intent.name, language), ...(intent.examples[language] ?? [])]
      .map((example) => features(example, language))
      .filter((example) => example.length > 0),
  }))
  const { weights: found, unknownWeight } = weigh(intents)
  const fields = flow.fields.map((field) => fieldVocabularyOf(field, language))
  return { weights: found, unknownWeight, intents, fields }
}

/** Words that few intents use tell most. */
function weigh(intents: { examples: string[][] }[]): {
  weights: Record<string, number>
  unknownWeight: number
} {
  const seenIn = new Map<string, number>()
  for (const intent of intents) {
    for (const feature of new Set(intent.examples.flat())) {
      seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1)
    }
  }
  const count = Math.max(1, intents.length)
  const weightOf = (seen: number) => Number((1 + Math.log(count / seen)).toFixed(4))
  const found = [...seenIn].map(([feature, seen]): [string, number] => {
    return [feature, weightOf(seen) * (feature.includes(' ') ? 0.6 : 1)]
  })
  return { weights: Object.fromEntries(found), unknownWeight: weightOf(1) * 0.6 }
}
