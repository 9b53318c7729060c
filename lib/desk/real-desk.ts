import type { Ctx } from '#lib/access/context.ts'
import { bookAppointment } from '#lib/appointments/book-appointment.ts'
import { findFreeSlots } from '#lib/appointments/find-free-slots.ts'
import { holdSlot } from '#lib/appointments/hold-slot.ts'
import { listServices } from '#lib/appointments/list-services.ts'
import { releaseHolds } from '#lib/appointments/release-holds.ts'
import { type DeliveryWorld, systemWorld } from '#lib/outbox/world.ts'
import { findTickets } from '#lib/tickets/find-tickets.ts'
import { leaveTask } from '#lib/tickets/leave-task.ts'
import { openTicket } from '#lib/tickets/open-ticket.ts'
import type { Desk } from './desk.ts'

/** The desk of the business, for one call. The call's row must exist: records point to it. */
export function realDesk(
  call: { workspaceId: string; environmentId: string; callId: string },
  world: DeliveryWorld = systemWorld,
): Desk {
  const { workspaceId, environmentId, callId } = call
  const ctx: Ctx = { workspaceId, actor: { kind: 'call', callId } }
  const originOf = (effectKey: string) => ({ environmentId, callId, effectKey })
  const { clock } = world
  return {
    openTicket: (effectKey, request) =>
      openTicket(ctx, { origin: originOf(effectKey), request }, world),
    leaveTask: (effectKey, request) =>
      leaveTask(ctx, { origin: originOf(effectKey), request }, world),
    findTickets: (query) => findTickets(ctx, { environmentId, query }),
    services: () => listServices(ctx),
    freeSlots: (query) => findFreeSlots(ctx, { callId, query }, clock),
    holdSlot: (effectKey, slot) => holdSlot(ctx, { callId, effectKey, slot }, clock),
    releaseHolds: (exceptHoldId) => releaseHolds(ctx, { callId, exceptHoldId }),
    bookAppointment: (effectKey, request) =>
      bookAppointment(ctx, { origin: originOf(effectKey), request }, world),
  }
}
