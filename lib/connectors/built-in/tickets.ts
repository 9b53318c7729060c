import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import type { TicketSystem, Where } from '../ports.ts'

/** Our own desk as a ticket system: always there, and its number is our reference. */
export function builtInTickets({ workspaceId }: Where): TicketSystem {
  return {
    async createTicket(requestId, ticket) {
      const rows = z.array(z.object({ id: z.string(), number: z.string() })).parse(
        await db().$queryRaw`
          /* prepared */
          INSERT INTO "BuiltInTicket"
            ("id", "workspaceId", "requestId", "number", "subject", "description", "priority", "createdAt")
          VALUES (gen_random_uuid(), ${workspaceId}::uuid, ${requestId}, ${ticket.reference}, ${ticket.subject},
            ${ticket.description}, ${ticket.priority}, ${ticket.openedAt}::timestamptz)
          ON CONFLICT ("workspaceId", "requestId") DO UPDATE SET "requestId" = EXCLUDED."requestId"
          RETURNING "id"::text, "number"`,
      )
      const [row] = rows
      if (!row) return { kind: 'retry', reason: 'The desk did not answer.' }
      return { kind: 'delivered', externalId: row.id, number: row.number }
    },
  }
}
