import type { Provenance, ValueStatus } from '#lib/values/value.ts'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import { callClock } from './transcript.ts'

/** What was known about a field at the end of a call, or at this point of it. */
export type CollectedValue = {
  field: string
  display: string
  status: ValueStatus
  source: Provenance | null
  /** Earlier values that the caller corrected, oldest first. */
  replaced: string[]
  /** When the turn was heard that it came from, since the call began; null: not from a turn. */
  heardMs: number | null
}

/** Values in the order in which they were first known. A disputed value without a new one is not among them. */
export function collectedValues(entries: readonly JournalEntry[]): CollectedValue[] {
  const values = new Map<string, CollectedValue>()
  const heardAt = new Map<number, number>()
  const clock = callClock()
  const disputed = new Map<string, string[]>()
  for (const entry of entries) {
    const atMs = clock(entry)
    if (entry.kind === 'heard') heardAt.set(entry.turn, atMs)
    if (entry.kind !== 'value') continue
    const { field, display, status, source, replaces } = entry
    const before = values.get(field)?.replaced ?? disputed.get(field) ?? []
    const replaced = replaces === null ? before : [...before, replaces]
    if (entry.value === null) {
      values.delete(field)
      disputed.set(field, replaced)
      continue
    }
    const heardMs = source && 'turn' in source ? (heardAt.get(source.turn) ?? null) : null
    values.set(field, { field, display, status, source, replaced, heardMs })
  }
  return [...values.values()]
}
