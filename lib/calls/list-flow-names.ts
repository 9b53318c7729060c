import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'

/** The flows whose calls can be told apart, archived ones too, by name. */
export async function listFlowNames(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  allow(ctx, 'call:read')
  return db().flow.findMany({
    where: { workspaceId: ctx.workspaceId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}
