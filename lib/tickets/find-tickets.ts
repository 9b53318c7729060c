import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import type { TicketQuery, TicketSummary } from '#lib/desk/desk.ts'
import { PRIORITIES } from '#lib/desk/priorities.ts'
import { readReference } from './reference.ts'
import { ticketStatus } from './ticket-request.ts'

const MOST = 5
const priority = z.enum(PRIORITIES)

/**
 * Tickets of one environment for somebody on the line, newest first, at most 5: by reference in whatever way they say it,
 * or by the number they call from (E.164). An empty query matches nothing.
 */
export async function findTickets(
  ctx: Ctx,
  { environmentId, query }: { environmentId: string; query: TicketQuery },
): Promise<TicketSummary[]> {
  allow(ctx, 'ticket:find')
  const wanted = conditionOf(query)
  if (!wanted) return []
  const tickets = await db().ticket.findMany({
    where: { workspaceId: ctx.workspaceId, environmentId, ...wanted },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: {
      reference: true,
      externalNumber: true,
      subject: true,
      status: true,
      priority: true,
      createdAt: true,
    },
  })
  return tickets.map((ticket) => ({
    reference: ticket.reference,
    number: ticket.externalNumber,
    subject: ticket.subject,
    status: ticketStatus.parse(ticket.status),
    priority: priority.parse(ticket.priority),
    openedAt: ticket.createdAt.toISOString(),
  }))
}

function conditionOf(query: TicketQuery) {
  if ('reference' in query) {
    const read = readReference(query.reference)
    return read && { reference: read.reference }
  }
  return query.callerPhone === '' ? null : { callerPhone: query.callerPhone, kind: 'ticket' }
}
