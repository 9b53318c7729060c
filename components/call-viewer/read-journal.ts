import { type JournalEntry, journalEntry } from '#runtime/engine/journal.ts'

/**
 * A stored journal, as far as this version can read it.
 * @returns `unreadable`: how many entries another version wrote in a shape that this one does not know; they are left out.
 */
export function readJournal(stored: readonly unknown[]): {
  entries: JournalEntry[]
  unreadable: number
} {
  const entries = stored.flatMap((entry) => journalEntry.safeParse(entry).data ?? [])
  return { entries, unreadable: stored.length - entries.length }
}
