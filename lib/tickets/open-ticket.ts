import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import type { TicketReceipt, TicketRequest } from '#lib/desk/desk.ts'
import { type DeliveryWorld, systemWorld } from '#lib/outbox/world.ts'
import { type Origin, recordTicket } from './record-ticket.ts'
import { ticketRequest } from './ticket-request.ts'

/**
 * Opens a ticket: ours first, then the ticket system's. The same key answers the same reference, however often it is
 * asked. `refused` only when the request itself cannot be kept; trouble in the ticket system is `queued`.
 */
export async function openTicket(
  ctx: Ctx,
  { origin, request }: { origin: Origin; request: TicketRequest },
  world: DeliveryWorld = systemWorld,
): Promise<TicketReceipt> {
  allow(ctx, 'ticket:create')
  const parsed = ticketRequest.safeParse(request)
  if (!parsed.success) return { kind: 'refused', reason: z.prettifyError(parsed.error) }
  const recorded = await recordTicket(ctx, { kind: 'ticket', origin, request: parsed.data }, world)
  const { reference, system, number } = recorded
  return system !== null && number !== null
    ? { kind: 'delivered', reference, number, system }
    : { kind: 'queued', reference }
}
