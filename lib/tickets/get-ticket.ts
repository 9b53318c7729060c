import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { PRIORITIES } from '#lib/desk/priorities.ts'
import { Refusal } from '#lib/errors.ts'
import {
  type DeliveryStanding,
  deliveriesOf,
  type HistoryEntry,
  historyOf,
} from '#lib/outbox/deliveries.ts'
import { type RecordedField, recordedField } from '#lib/values/value.ts'
import type { TicketRow } from './list-tickets.ts'
import { ticketKind, ticketStatus } from './ticket-request.ts'

const fieldsOf = z.array(recordedField)
const priority = z.enum(PRIORITIES)

export type TicketDetail = Omit<TicketRow, 'delivery'> & {
  environmentId: string
  description: string
  fields: RecordedField[]
  updatedAt: Date
  delivery: DeliveryStanding | null
  history: HistoryEntry[]
}

/**
 * One ticket or task with where each value came from and what became of it.
 * @throws Refusal `not-found`.
 */
export async function getTicket(ctx: Ctx, ticketId: string): Promise<TicketDetail> {
  allow(ctx, 'ticket:read')
  const id = z.uuid().safeParse(ticketId)
  const ticket =
    id.success &&
    (await db().ticket.findFirst({
      where: { id: id.data, workspaceId: ctx.workspaceId },
      select: {
        id: true,
        environmentId: true,
        kind: true,
        reference: true,
        subject: true,
        description: true,
        status: true,
        priority: true,
        callerPhone: true,
        callId: true,
        fields: true,
        externalSystem: true,
        externalNumber: true,
        createdAt: true,
        updatedAt: true,
      },
    }))
  if (!ticket) throw new Refusal('not-found', 'There is no such ticket in this workspace.')
  const delivery = (await deliveriesOf(ctx.workspaceId, [ticket.id])).get(ticket.id)
  return {
    ...ticket,
    kind: ticketKind.parse(ticket.kind),
    status: ticketStatus.parse(ticket.status),
    priority: priority.parse(ticket.priority),
    fields: fieldsOf.parse(ticket.fields),
    delivery: delivery ?? null,
    history: historyOf(ticket.createdAt, delivery),
  }
}
