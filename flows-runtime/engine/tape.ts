import type { DerivedEntry, EntryOf, ExternalEntry, JournalEntry } from './journal.ts'
import { sameEntry } from './same-entry.ts'

/** The same version over the same journal took another way: our bug, never the caller's. */
export class DivergedReplay extends Error {
  constructor(seq: number, recorded: JournalEntry | undefined, now: JournalEntry['kind']) {
    super(`Replay diverged at entry ${seq}: recorded ${recorded?.kind ?? 'nothing'}, now ${now}`)
    this.name = 'DivergedReplay'
  }
}

/**
 * The journal of one call as the engine writes it. While there are recorded entries ahead, it plays them back:
 * what is derived is compared, what came from outside is answered without asking outside again.
 */
export type Tape = {
  /** True once everything recorded has been played back: now speaking and acting are real. */
  isLive(): boolean
  derive(entry: DerivedEntry): void
  obtain<K extends ExternalEntry['kind']>(
    kind: K,
    fromOutside: () => Promise<EntryOf<K>> | EntryOf<K>,
  ): Promise<EntryOf<K>>
  /** Hands what is new to the keeper of the journal. Nothing may be done in the world before it is kept. */
  keep(): Promise<void>
  all(): readonly JournalEntry[]
}

/**
 * @param recorded the journal so far; [] for a new call
 * @param append keeps new entries, the first of which has sequence number `fromSeq` (0 is the first of the call);
 *   rejects when another writer was faster
 * @param wrote hears of every new entry at once, in order
 */
export function openTape(
  recorded: readonly JournalEntry[],
  append: (entries: JournalEntry[], fromSeq: number) => Promise<void>,
  wrote: (entry: JournalEntry) => void = () => {},
): Tape {
  const entries: JournalEntry[] = [...recorded]
  let position = 0
  let kept = recorded.length

  function isLive(): boolean {
    return position >= entries.length
  }

  function write(entry: JournalEntry): void {
    entries.push(entry)
    position = entries.length
    wrote(entry)
  }

  return {
    isLive,
    all: () => entries,

    derive(entry) {
      if (isLive()) return write(entry)
      const before = entries[position]
      if (!before || !sameEntry(before, entry)) {
        throw new DivergedReplay(position, before, entry.kind)
      }
      position++
    },

    async obtain(kind, fromOutside) {
      const before = isLive() ? undefined : entries[position]
      if (before) {
        if (!isOfKind(before, kind)) throw new DivergedReplay(position, before, kind)
        position++
        return before
      }
      const entry = await fromOutside()
      write(entry)
      return entry
    },

    async keep() {
      if (kept === entries.length) return
      const fromSeq = kept
      const fresh = entries.slice(fromSeq)
      await append(fresh, fromSeq)
      kept = fromSeq + fresh.length
    },
  }
}

function isOfKind<K extends JournalEntry['kind']>(
  entry: JournalEntry,
  kind: K,
): entry is EntryOf<K> {
  return entry.kind === kind
}
