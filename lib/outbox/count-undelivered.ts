import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { STUCK_STATES } from './effect.ts'

/** How many records no system has taken yet and somebody should look at: refused, paused or given up. */
export async function countUndelivered(ctx: Ctx): Promise<number> {
  allow(ctx, 'effect:read')
  return db().effect.count({
    where: {
      workspaceId: ctx.workspaceId,
      kind: 'create-ticket',
      state: { in: STUCK_STATES },
    },
  })
}
