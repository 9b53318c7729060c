import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import type { TaskReceipt, TaskRequest } from '#lib/desk/desk.ts'
import { type DeliveryWorld, systemWorld } from '#lib/outbox/world.ts'
import { type Origin, recordTicket } from './record-ticket.ts'
import { ticketRequest } from './ticket-request.ts'

/**
 * Leaves a task for the team, such as calling back: kept like a ticket, and ahead of normal ones because somebody was
 * promised something. Idempotent by key.
 */
export async function leaveTask(
  ctx: Ctx,
  { origin, request: { task, ...request } }: { origin: Origin; request: TaskRequest },
  world: DeliveryWorld = systemWorld,
): Promise<TaskReceipt> {
  allow(ctx, 'ticket:create')
  const parsed = ticketRequest.safeParse({ ...request, priority: 'high' })
  if (!parsed.success) return { kind: 'refused', reason: z.prettifyError(parsed.error) }
  const { reference } = await recordTicket(ctx, { kind: task, origin, request: parsed.data }, world)
  return { kind: 'recorded', reference }
}
