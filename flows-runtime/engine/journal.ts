import { z } from 'zod'
import { LANGUAGES } from '#lib/language.ts'
import { fieldType, provenance, valueStatus } from '#lib/values/value.ts'
import { interpretation } from '#runtime/understanding/interpretation.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** What ends a wait for the caller. */
export const callerInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), text: z.string().max(2000) }),
  z.object({ kind: z.literal('keys'), keys: z.string().regex(/^[0-9*#]{1,40}$/) }),
  z.object({ kind: z.literal('silence') }),
  z.object({ kind: z.literal('hang-up') }),
])
export type CallerInput = z.infer<typeof callerInput>

/** Came from outside; on replay it is read back instead of obtained again. */
export const externalEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('started'),
    at: z.string(),
    callId: z.string(),
    versionId: z.string(),
    checksum: z.string(),
    language: z.enum(LANGUAGES),
    timeZone: z.string(),
    country: z.string(),
    caller: z.string().nullable(),
    medium: z.enum(['text', 'voice', 'try', 'script']),
  }),
  z.object({
    kind: z.literal('heard'),
    at: z.string(),
    turn: z.int(),
    input: callerInput,
    /** The caller's page sends one key a turn; a repeated key is not a second turn. */
    key: z.string().nullable(),
  }),
  z.object({ kind: z.literal('understood'), turn: z.int(), interpretation }),
  /** What the desk answered to an intention (`effectKey`) or a look-up. */
  z.object({
    kind: z.literal('receipt'),
    at: z.string(),
    effectKey: z.string(),
    action: z.string(),
    receipt: z.json(),
  }),
])

/** Follows from what came before; on replay it is computed again and must be equal. */
export const derivedEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entered'), node: z.string(), type: z.string(), visit: z.int() }),
  z.object({ kind: z.literal('say'), node: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('listening'),
    node: z.string(),
    fields: z.array(z.string()),
    intents: z.array(z.string()),
    yesNo: z.boolean(),
    options: z.array(z.object({ id: z.string(), label: z.string() })),
  }),
  z.object({
    kind: z.literal('value'),
    field: z.string(),
    value: scalar.nullable(),
    display: z.string(),
    status: valueStatus,
    source: provenance.nullable(),
    /** What it was before, as a person reads it, when the caller corrected it. */
    replaces: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('fact'),
    name: z.string(),
    value: scalar,
    type: fieldType,
    effectKey: z.string(),
  }),
  /** Written before the desk is asked: a crash in between repeats the action under the same key. */
  z.object({
    kind: z.literal('intended'),
    node: z.string(),
    effectKey: z.string(),
    action: z.string(),
    request: z.json(),
  }),
  /** A rule of conversation took over: the caller asked for a person, to repeat, … */
  z.object({ kind: z.literal('detour'), node: z.string(), to: z.string() }),
  z.object({ kind: z.literal('left'), node: z.string(), outcome: z.string() }),
  z.object({
    kind: z.literal('ended'),
    reason: z.enum(['bot-hung-up', 'caller-hung-up', 'no-way-on', 'too-long', 'failed']),
  }),
])

export const journalEntry = z.discriminatedUnion('kind', [
  ...externalEntry.options,
  ...derivedEntry.options,
])
export type ExternalEntry = z.infer<typeof externalEntry>
export type DerivedEntry = z.infer<typeof derivedEntry>
export type JournalEntry = z.infer<typeof journalEntry>
export type EntryOf<K extends JournalEntry['kind']> = Extract<JournalEntry, { kind: K }>
