import type { Language } from '#lib/language.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import type { Interpretation } from './interpretation.ts'

/** One thing of a list that was just read out: "the ten o'clock one", "the second", "Tuesday". */
export type Option = { id: string; label: string; type: FieldType; value: Scalar }

/** What the bot is listening for: narrows reading, and later recognition. */
export type Expecting = {
  fields: string[]
  intents: string[]
  yesNo: boolean
  options: Option[]
}

/** Everything an utterance is read against; no clock or database is reached from inside. */
export type UnderstandingContext = {
  language: Language
  /** The moment of the utterance, ISO instant, and the zone in which "tomorrow" is meant. */
  at: string
  timeZone: string
  /** ISO 3166 country for numbers without a prefix. */
  country: string
  expecting: Expecting
  fields: Field[]
  /** What is known by now, canonical: "it ends in 23" changes a known phone. */
  known: Record<string, Scalar>
}

/** The port. The engine journals what it answers, so an implementation may be slow or change later. */
export type Understanding = {
  understand(
    utterance: string,
    context: UnderstandingContext,
  ): Promise<Interpretation> | Interpretation
}
