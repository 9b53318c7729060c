import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'

/** Gives back the times that a call still holds, except the one kept. Confirmed times are not touched. */
export async function releaseHolds(
  ctx: Ctx,
  { callId, exceptHoldId }: { callId: string; exceptHoldId?: string | undefined },
): Promise<void> {
  allow(ctx, 'appointment:create')
  await db().slotHold.updateMany({
    where: {
      workspaceId: ctx.workspaceId,
      callId,
      status: 'held',
      ...(exceptHoldId !== undefined && { id: { not: exceptHoldId } }),
    },
    data: { status: 'released', version: { increment: 1 } },
  })
}
