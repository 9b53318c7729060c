import { z } from 'zod'
import { type RecordedField, recordedField } from '#lib/values/value.ts'
import type { EntryOf, JournalEntry } from '#runtime/engine/journal.ts'

/** What a call left behind, read from its journal alone. */
export type CallResult = {
  kind: 'result'
  /** The most a caller got: an appointment, a ticket, a call back, or none of them. */
  outcome: 'appointment' | 'ticket' | 'call-back' | 'nothing' | 'abandoned'
  /** Why it ended; null while it goes on. */
  reason: EntryOf<'ended'>['reason'] | null
  tickets: Left[]
  appointments: Left[]
  tasks: Left[]
}

/** One thing filed: what was asked for and what the desk answered. */
export type Left = {
  reference: string | null
  receipt: EntryOf<'receipt'>['receipt']
  request: EntryOf<'intended'>['request']
  fields: Record<string, RecordedField>
}

const filed = z.object({ fields: z.array(recordedField) })
const referenced = z.object({ reference: z.string() })

/** Reads tickets, appointments and tasks from a journal; a refused or unanswered intention is not one. */
export function callResult(journal: readonly JournalEntry[]): CallResult {
  const receipts = new Map(
    journal.flatMap((entry) => (entry.kind === 'receipt' ? [[entry.effectKey, entry]] : [])),
  )
  const left = (action: string): Left[] =>
    journal.flatMap((entry) => {
      if (entry.kind !== 'intended' || entry.action !== action) return []
      const receipt = receipts.get(entry.effectKey)?.receipt ?? null
      const reference = referenced.safeParse(receipt).data?.reference ?? null
      if (reference === null) return []
      const fields = filed.safeParse(entry.request).data?.fields ?? []
      return [
        {
          reference,
          receipt,
          request: entry.request,
          fields: Object.fromEntries(fields.map((field) => [field.id, field])),
        },
      ]
    })

  const tickets = left('open-ticket')
  const appointments = left('book')
  const tasks = left('leave-task')
  const last = journal.at(-1)
  const reason = last?.kind === 'ended' ? last.reason : null
  return {
    kind: 'result',
    outcome: outcomeOf({ tickets, appointments, tasks, reason }),
    reason,
    tickets,
    appointments,
    tasks,
  }
}

function outcomeOf({
  tickets,
  appointments,
  tasks,
  reason,
}: Pick<CallResult, 'tickets' | 'appointments' | 'tasks' | 'reason'>): CallResult['outcome'] {
  if (appointments.length > 0) return 'appointment'
  if (tickets.length > 0) return 'ticket'
  if (tasks.length > 0) return 'call-back'
  return reason === 'bot-hung-up' ? 'nothing' : 'abandoned'
}
