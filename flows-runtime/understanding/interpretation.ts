import { z } from 'zod'
import { PARTS_OF_DAY } from '#lib/desk/part-of-day.ts'
import { fieldType } from '#lib/values/value.ts'

/** What the caller is doing with an utterance, apart from the values in it. */
export const ACTS = [
  'answer',
  'yes',
  'no',
  'correct',
  'repeat',
  'slower',
  'wait',
  'start-over',
  'cancel',
  'goodbye',
  'person',
  'thanks',
  'none',
] as const

const scored = z.object({ id: z.string(), confidence: z.number().min(0).max(1) })

/** A value found in the utterance: `text` is `utterance.slice(start, end)`, `value` its canonical form. */
export const readValue = z.object({
  /** The field it fills, where that is clear from what was asked, its type or the words around it. */
  field: z.string().nullable(),
  type: fieldType,
  value: z.union([z.string(), z.number(), z.boolean()]),
  text: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  confidence: z.number().min(0).max(1),
})
export type ReadValue = z.infer<typeof readValue>

/** An utterance as understood. Goes into the journal, so it is plain data. */
export const interpretation = z.object({
  act: z.enum(ACTS),
  intent: scored.nullable(),
  runnersUp: z.array(scored),
  values: z.array(readValue),
  /** The option of a spoken list that the caller chose (`Expecting.options`), null when none. */
  option: scored.nullable(),
  /** "por la tarde" without an hour: narrows times that are to be offered. */
  partOfDay: z.enum(PARTS_OF_DAY).nullable(),
  /** Fields that the caller says are wrong without giving the new value. */
  disputed: z.array(z.string()),
  /** How likely it is that nothing of this flow was meant, 0 to 1. */
  outOfScope: z.number().min(0).max(1),
})
export type Interpretation = z.infer<typeof interpretation>
