import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'

/** Gives back the times that a call still holds, except the one kept. Confirmed times are not touched. */
export async function releaseHolds(
  ctx: Ctx,
  { callId, exceptHoldId }: { callId: string; exceptHoldId?: string | undefined },
): Promise<void> {
  allow(ctx, 'appointment:create')
  await db().$executeRaw`
    /* prepared */
    UPDATE "SlotHold" SET "status" = 'released', "version" = "version" + 1
    WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "callId" = ${callId}::uuid AND "status" = 'held'
      AND "id" IS DISTINCT FROM ${exceptHoldId ?? null}::uuid`
}
