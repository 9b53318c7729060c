/** One journal entry as `lib` keeps it; `flows-runtime/engine/journal.ts` says what the kinds hold. */
export type CallEntry = { kind: string; at?: string; reason?: string }

/** A journal entry as the insert wants it. */
export type JournalRow = { seq: number; kind: string; entry: CallEntry; at: string }

/**
 * Entries as rows, numbered from `fromSeq`. An entry without a moment of its own happened at the last one that has.
 * @param before ISO instant that counts until an entry brings its own
 */
export function journalRows(entries: CallEntry[], fromSeq: number, before: string): JournalRow[] {
  let at = before
  return entries.map((entry, index) => {
    at = entry.at ?? at
    return { seq: fromSeq + index, kind: entry.kind, entry, at }
  })
}

/** Why the call ended, when these entries end it. */
export function endReasonIn(entries: CallEntry[]): string | null {
  return entries.find((entry) => entry.kind === 'ended')?.reason ?? null
}
