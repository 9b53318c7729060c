import { z } from 'zod'
import { PRIORITIES } from '#lib/desk/priorities.ts'
import { language } from '#lib/language.ts'
import { recordedField } from '#lib/values/value.ts'

/** A ticket that an outside system is to have. `reference` is ours, as the caller heard it. */
export const newTicket = z.object({
  reference: z.string(),
  subject: z.string(),
  description: z.string(),
  priority: z.enum(PRIORITIES),
  language,
  callerPhone: z.string().nullable(),
  fields: z.array(recordedField),
  openedAt: z.iso.datetime(),
})
export type NewTicket = z.infer<typeof newTicket>

/** An appointment that an outside calendar is to show. Instants are ISO with `Z`; `timeZone` is where it happens. */
export const newEvent = z.object({
  reference: z.string(),
  title: z.string(),
  professionalId: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  timeZone: z.string(),
  language,
  callerPhone: z.string().nullable(),
  fields: z.array(recordedField),
})
export type NewEvent = z.infer<typeof newEvent>

/**
 * What a connector may answer. Anything it throws is our bug, and counts as `retry`.
 * `delivered`: the system has it; `number` is what its people call it. `retry`: it may work later, not before `afterMs`
 * when the system said so. `refused`: it will never work like this; a person must read `reason`. `reconnect`: the
 * connection's credentials no longer work.
 */
export type Delivery =
  | { kind: 'delivered'; externalId: string; number: string; url?: string }
  | { kind: 'retry'; reason: string; afterMs?: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'reconnect'; reason: string }

/**
 * A system that takes tickets. The same `requestId` never makes a second ticket: it answers the first one again, also
 * when the first answer never arrived. No secret in any reason.
 */
export type TicketSystem = {
  createTicket(requestId: string, ticket: NewTicket, signal: AbortSignal): Promise<Delivery>
}

/** A system that shows appointments; idempotent by `requestId` in the same way. */
export type Calendar = {
  createEvent(requestId: string, event: NewEvent, signal: AbortSignal): Promise<Delivery>
}

/** Where an effect happens: what a connector needs to find its connection and its rows. */
export type Where = { workspaceId: string; environmentId: string }

/** A system of ours or of others; a kind that it does not do is absent. */
export type Connector = {
  tickets?: (where: Where) => TicketSystem
  calendar?: (where: Where) => Calendar
}
