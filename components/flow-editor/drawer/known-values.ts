import type { EntryOf, JournalEntry } from '#runtime/engine/journal.ts'

/** What a call knows about a field by now. */
export type KnownRow = {
  value: EntryOf<'value'>
  /** The turn in which it was last said, null for what nobody said. */
  turn: number | null
  atMs: number | null
  corrected: boolean
}

/** The last value of each field, by field id, from the journal of a call. */
export function knownValues(entries: readonly JournalEntry[]): Map<string, KnownRow> {
  const known = new Map<string, KnownRow>()
  const heardMs = new Map<number, number>()
  let startMs = 0
  for (const entry of entries) {
    if (entry.kind === 'started') startMs = Date.parse(entry.at)
    if (entry.kind === 'heard') heardMs.set(entry.turn, Date.parse(entry.at) - startMs)
    if (entry.kind !== 'value') continue
    const { source } = entry
    const turn = source && (source.kind === 'words' || source.kind === 'keys') ? source.turn : null
    const before = known.get(entry.field)
    const corrected = entry.replaces !== null || (before?.corrected ?? false)
    known.set(entry.field, {
      value: entry,
      turn,
      atMs: turn === null ? null : (heardMs.get(turn) ?? null),
      corrected,
    })
  }
  return known
}
