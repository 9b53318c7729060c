import type { Desk } from '#lib/desk/desk.ts'
import { compileFlow } from '#runtime/engine/compile-flow.ts'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import { runCall } from '#runtime/engine/run-call.ts'
import { openTape } from '#runtime/engine/tape.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/**
 * Plays an ended call again with nothing to reach: no line, no desk, no understanding, no clock.
 * @returns the entries as they were derived anew; throws when anything outside is asked for
 */
export async function replay(
  flow: FlowDocument,
  journal: readonly JournalEntry[],
): Promise<JournalEntry[]> {
  const derived: JournalEntry[] = []
  const tape = openTape(journal, async () => {
    throw new Error('A replay keeps nothing')
  })
  await runCall({
    flow: compileFlow({ versionId: 'draft', checksum: 'draft', document: flow }),
    understanding: { understand: outside },
    desk: nobody,
    tape: {
      ...tape,
      derive(entry) {
        tape.derive(entry)
        derived.push(entry)
      },
      async obtain(kind, fromOutside) {
        const entry = await tape.obtain(kind, fromOutside)
        derived.push(entry)
        return entry
      },
    },
    now: outside,
    start: outside,
    line: { speak: outside, listen: outside },
  })
  return derived
}

function outside(): never {
  throw new Error('A replay reaches nothing outside')
}

const nobody: Desk = {
  openTicket: outside,
  leaveTask: outside,
  findTickets: outside,
  services: outside,
  freeSlots: outside,
  holdSlot: outside,
  releaseHolds: outside,
  bookAppointment: outside,
}
