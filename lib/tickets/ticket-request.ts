import { z } from 'zod'
import { PRIORITIES } from '#lib/desk/priorities.ts'
import { language } from '#lib/language.ts'
import { recordedField } from '#lib/values/value.ts'

/** What a ticket or a task is opened with; longer than this is not something a caller said. */
export const ticketRequest = z.object({
  subject: z.string().trim().min(1).max(300),
  description: z.string().max(20_000),
  priority: z.enum(PRIORITIES),
  language,
  callerPhone: z.string().max(40).nullable(),
  fields: z.array(recordedField).max(100),
})

export const TICKET_STATUSES = ['open', 'in-progress', 'waiting', 'solved'] as const
export const ticketStatus = z.enum(TICKET_STATUSES)
export type TicketStatus = z.infer<typeof ticketStatus>

export const TICKET_KINDS = ['ticket', 'call-back'] as const
export const ticketKind = z.enum(TICKET_KINDS)
export type TicketKind = z.infer<typeof ticketKind>
