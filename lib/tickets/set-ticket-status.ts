import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { ticketStatus } from './ticket-request.ts'

const input = z.object({ ticketId: z.uuid(), status: ticketStatus })

/**
 * Moves a ticket or task on. The status it has already changes nothing.
 * @throws Refusal `not-found`, or `invalid` for a status that does not exist.
 */
export async function setTicketStatus(ctx: Ctx, given: z.input<typeof input>): Promise<void> {
  allow(ctx, 'ticket:update')
  const parsed = input.safeParse(given)
  if (!parsed.success) throw new Refusal('invalid', z.prettifyError(parsed.error))
  const { ticketId, status } = parsed.data
  const { workspaceId } = ctx

  await inTransaction(async (tx) => {
    const [before] = await tx.$queryRaw<{ status: string }[]>`
      SELECT "status" FROM "Ticket"
      WHERE "id" = ${ticketId}::uuid AND "workspaceId" = ${workspaceId}::uuid FOR UPDATE`
    if (!before) throw new Refusal('not-found', 'There is no such ticket in this workspace.')
    if (before.status === status) return
    await tx.ticket.update({
      where: { id: ticketId, workspaceId },
      data: { status },
      select: { id: true },
    })
    const detail = { from: before.status, to: status }
    await audit(tx, ctx, { action: 'ticket.status-set', subject: ticketId, detail })
  })
}
