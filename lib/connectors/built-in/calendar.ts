import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import type { Calendar, Where } from '../ports.ts'

/** Our own calendar: always there, and its number is our reference. */
export function builtInCalendar({ workspaceId }: Where): Calendar {
  return {
    async createEvent(requestId, event) {
      const rows = z.array(z.object({ id: z.string() })).parse(
        await db().$queryRaw`
          /* prepared */
          INSERT INTO "BuiltInEvent"
            ("id", "workspaceId", "requestId", "professionalId", "title", "startsAt", "endsAt")
          VALUES (gen_random_uuid(), ${workspaceId}::uuid, ${requestId}, ${event.professionalId}::uuid,
            ${event.title}, ${event.startsAt}::timestamptz, ${event.endsAt}::timestamptz)
          ON CONFLICT ("workspaceId", "requestId") DO UPDATE SET "requestId" = EXCLUDED."requestId"
          RETURNING "id"::text`,
      )
      const [row] = rows
      if (!row) return { kind: 'retry', reason: 'The calendar did not answer.' }
      return { kind: 'delivered', externalId: row.id, number: event.reference }
    },
  }
}
