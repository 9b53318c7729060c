import type { Desk } from '#lib/desk/desk.ts'
import type { EntryOf } from '#runtime/engine/journal.ts'
import type { Interpretation } from '#runtime/understanding/interpretation.ts'
import type { Understanding } from '#runtime/understanding/understanding.ts'

const blank: Interpretation = {
  act: 'answer',
  intent: null,
  runnersUp: [],
  values: [],
  option: null,
  partOfDay: null,
  disputed: [],
  outOfScope: 0,
}

/** An understanding told beforehand what each utterance means; anything else means nothing. */
export function toldUnderstanding(
  meanings: Record<string, Partial<Interpretation>>,
): Understanding {
  return {
    understand: (utterance) => ({ ...blank, act: 'none', ...meanings[utterance] }),
  }
}

/** A desk that opens tickets and remembers each key; everything else is refused. */
export function ticketDesk(): { desk: Desk; opened: Map<string, string>; asked: string[] } {
  const opened = new Map<string, string>()
  const asked: string[] = []
  const desk: Desk = {
    async openTicket(effectKey) {
      asked.push(effectKey)
      const reference = opened.get(effectKey) ?? `T-${opened.size + 1}`
      opened.set(effectKey, reference)
      return { kind: 'delivered', reference, number: reference, system: 'built-in' }
    },
    leaveTask: async () => ({ kind: 'refused', reason: 'not here' }),
    findTickets: async () => [],
    services: async () => [],
    freeSlots: async () => [],
    holdSlot: async () => ({ kind: 'taken' }),
    releaseHolds: async () => {},
    bookAppointment: async () => ({ kind: 'refused', reason: 'not here' }),
  }
  return { desk, opened, asked }
}

export function startedAt(at: string): EntryOf<'started'> {
  return {
    kind: 'started',
    at,
    callId: 'call-1',
    versionId: 'v1',
    checksum: 'c1',
    language: 'es',
    timeZone: 'Europe/Madrid',
    country: 'ES',
    caller: null,
    medium: 'text',
  }
}
