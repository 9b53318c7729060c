import { z } from 'zod'

/** What kind of thing a field holds; decides how it is understood, checked and spoken. */
export const FIELD_TYPES = [
  'text',
  'person-name',
  'phone',
  'email',
  'number',
  'date',
  'time',
  'date-time',
  'yes-no',
  'choice',
  'code',
] as const

export const fieldType = z.enum(FIELD_TYPES)
export type FieldType = z.infer<typeof fieldType>

/**
 * A value in its canonical form: phone E.164, date YYYY-MM-DD, time HH:MM, date-time an ISO instant with `Z`,
 * choice the choice's id, yes-no a boolean, number a number, everything else the text itself.
 */
export type Scalar = string | number | boolean

/** Where a value came from (promise 3: nothing is invented). */
export const provenance = z.discriminatedUnion('kind', [
  /** The caller's words: which turn (1 is the first thing heard) and the span within it. */
  z.object({
    kind: z.literal('words'),
    turn: z.int().min(1),
    words: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
  }),
  z.object({ kind: z.literal('keys'), turn: z.int().min(1), keys: z.string() }),
  /** The number the call came from. */
  z.object({ kind: z.literal('caller-number') }),
  /** A record of the desk: which effect or look-up gave it. */
  z.object({ kind: z.literal('record'), effectKey: z.string(), name: z.string() }),
  /** A constant that the manager wrote in a step. */
  z.object({ kind: z.literal('constant'), nodeId: z.string() }),
])
export type Provenance = z.infer<typeof provenance>

/** `pending`: heard or required, but the caller has not confirmed it. */
export const valueStatus = z.enum(['confirmed', 'pending', 'constant', 'record'])
export type ValueStatus = z.infer<typeof valueStatus>

/** One value as a ticket or an appointment keeps it. `value` null: required, and the caller could not give it. */
export const recordedField = z.object({
  id: z.string(),
  label: z.string(),
  type: fieldType,
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  /** The value as a person reads it, in the call's language. */
  display: z.string(),
  status: valueStatus,
  source: provenance.nullable(),
  /** Earlier values of the same field that the caller corrected, oldest first, as a person reads them. */
  replaced: z.array(z.string()).default([]),
})
export type RecordedField = z.infer<typeof recordedField>
