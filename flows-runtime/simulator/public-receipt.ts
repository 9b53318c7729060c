import { z } from 'zod'
import type { EntryOf, JournalEntry } from '#runtime/engine/journal.ts'

/** What a caller may know of what was done for them: enough to come back to it, nothing of how it is kept. */
export type PublicReceipt =
  | { kind: 'ticket'; reference: string; number: string | null }
  | { kind: 'call-back'; reference: string }
  | {
      kind: 'appointment'
      reference: string
      /** ISO instants, and the zone in which they were offered. */
      startsAt: string
      endsAt: string
      timeZone: string
      professional: string
    }

/** The receipts among these entries that a caller may see, in order. Refusals, holds and look-ups are not. */
export function publicReceipts(entries: readonly JournalEntry[]): PublicReceipt[] {
  return entries
    .filter((entry): entry is EntryOf<'receipt'> => entry.kind === 'receipt')
    .flatMap((entry) => publicReceipt(entry) ?? [])
}

const ticket = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delivered'), reference: z.string(), number: z.string() }),
  z.object({ kind: z.literal('queued'), reference: z.string() }),
])

const task = z.object({ kind: z.literal('recorded'), reference: z.string() })

const booking = z.object({
  kind: z.literal('booked'),
  reference: z.string(),
  slot: z.object({
    startsAt: z.string(),
    endsAt: z.string(),
    timeZone: z.string(),
    professionalName: z.string(),
  }),
})

function publicReceipt({ action, receipt }: EntryOf<'receipt'>): PublicReceipt | undefined {
  switch (action) {
    case 'open-ticket':
      return ticketReceipt(receipt)
    case 'leave-task':
      return taskReceipt(receipt)
    case 'book':
      return bookingReceipt(receipt)
    default:
      return undefined
  }
}

function ticketReceipt(receipt: unknown): PublicReceipt | undefined {
  const { data } = ticket.safeParse(receipt)
  if (!data) return undefined
  const number = data.kind === 'delivered' ? data.number : null
  return { kind: 'ticket', reference: data.reference, number }
}

function taskReceipt(receipt: unknown): PublicReceipt | undefined {
  const { data } = task.safeParse(receipt)
  return data && { kind: 'call-back', reference: data.reference }
}

function bookingReceipt(receipt: unknown): PublicReceipt | undefined {
  const { data } = booking.safeParse(receipt)
  if (!data) return undefined
  const { startsAt, endsAt, timeZone, professionalName } = data.slot
  return {
    kind: 'appointment',
    reference: data.reference,
    startsAt,
    endsAt,
    timeZone,
    professional: professionalName,
  }
}
