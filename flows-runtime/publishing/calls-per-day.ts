import type { Ctx } from '#lib/access/context.ts'
import type { Clock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'

const DAYS = 7

/** By flow id, how many calls began on each of the last seven days in the workspace's time zone, today last. */
export async function callsPerDay(ctx: Ctx, clock: Clock): Promise<Map<string, number[]>> {
  const now = clock.now()
  const rows = await db().$queryRaw<{ flowId: string; daysAgo: number; calls: number }[]>`
    SELECT "flowId", "daysAgo", count(*)::int AS "calls"
    FROM (
      SELECT call."flowId",
        (${now}::timestamptz AT TIME ZONE workspace."timeZone")::date
          - (call."startedAt" AT TIME ZONE workspace."timeZone")::date AS "daysAgo"
      FROM "Call" call
      JOIN "Workspace" workspace ON workspace."id" = call."workspaceId"
      WHERE call."workspaceId" = ${ctx.workspaceId}::uuid
        AND call."startedAt" > ${now}::timestamptz - interval '8 days'
    ) days
    WHERE "daysAgo" BETWEEN 0 AND ${DAYS - 1}
    GROUP BY "flowId", "daysAgo"`
  const counts = new Map<string, number[]>()
  for (const { flowId, daysAgo, calls } of rows) {
    const days = counts.get(flowId) ?? Array.from({ length: DAYS }, () => 0)
    days[DAYS - 1 - daysAgo] = calls
    counts.set(flowId, days)
  }
  return counts
}
