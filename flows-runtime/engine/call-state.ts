import type { PartOfDay } from '#lib/desk/part-of-day.ts'
import type { FieldType, Scalar } from '#lib/values/value.ts'
import type { KnownValue } from '#runtime/nodes/node-runner.ts'
import type { EntryOf } from './journal.ts'

/** A thing that a receipt or a record of the desk said, and which one. */
export type Fact = { value: Scalar; type: FieldType; effectKey: string }

/** What one call knows at this point. Rebuilt by replay; never stored by itself. */
export type CallState = {
  started: EntryOf<'started'>
  /** Instant of the last thing that came from outside. */
  at: string
  turn: number
  fields: Map<string, KnownValue>
  facts: Map<string, Fact>
  /** Values that the caller mentioned and no field took, the newest of each type. */
  mentioned: Map<FieldType, Scalar>
  mentionedPartOfDay: PartOfDay | undefined
  visits: Map<string, number>
  /** How many times each action was asked of the desk in this visit: part of the effect key. */
  actions: Map<string, number>
  lastEffectKey: string | undefined
  heldId: string | undefined
}

export function freshState(started: EntryOf<'started'>): CallState {
  return {
    started,
    at: started.at,
    turn: 0,
    fields: new Map(),
    facts: new Map(),
    mentioned: new Map(),
    mentionedPartOfDay: undefined,
    visits: new Map(),
    actions: new Map(),
    lastEffectKey: undefined,
    heldId: undefined,
  }
}
