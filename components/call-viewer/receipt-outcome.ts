import { z } from 'zod'
import type { EntryOf } from '#runtime/engine/journal.ts'

/** What the desk answered, as far as a reader of the call wants to know. */
export type ReceiptOutcome =
  | { kind: 'ticket-delivered'; reference: string; number: string; system: string }
  | { kind: 'ticket-queued'; reference: string }
  | { kind: 'task-left'; reference: string }
  | { kind: 'time-held' }
  | { kind: 'time-taken' }
  | { kind: 'booked'; reference: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'tickets-found'; count: number }
  | { kind: 'times-found'; count: number }

const answers = z.union([
  z
    .object({
      kind: z.literal('delivered'),
      reference: z.string(),
      number: z.string(),
      system: z.string(),
    })
    .transform(({ kind: _, ...rest }) => ({ kind: 'ticket-delivered' as const, ...rest })),
  z
    .object({ kind: z.literal('queued'), reference: z.string() })
    .transform(({ reference }) => ({ kind: 'ticket-queued' as const, reference })),
  z
    .object({ kind: z.literal('recorded'), reference: z.string() })
    .transform(({ reference }) => ({ kind: 'task-left' as const, reference })),
  z
    .object({ kind: z.literal('booked'), reference: z.string() })
    .transform(({ reference }) => ({ kind: 'booked' as const, reference })),
  z.object({ kind: z.literal('held') }).transform(() => ({ kind: 'time-held' as const })),
  z.object({ kind: z.literal('taken') }).transform(() => ({ kind: 'time-taken' as const })),
  z
    .object({ kind: z.literal('refused'), reason: z.string() })
    .transform(({ reason }) => ({ kind: 'refused' as const, reason })),
])

/** The outcome that a receipt tells; undefined for look-ups that say nothing about this caller. */
export function outcomeOfReceipt({
  action,
  receipt,
}: EntryOf<'receipt'>): ReceiptOutcome | undefined {
  if (Array.isArray(receipt)) {
    if (action === 'find-tickets') return { kind: 'tickets-found', count: receipt.length }
    if (action === 'free-slots') return { kind: 'times-found', count: receipt.length }
    return undefined
  }
  return answers.safeParse(receipt).data
}
