import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { RETRY_WINDOW_MS } from './backoff.ts'
import { STUCK_STATES } from './effect.ts'
import { wakeWorker } from './queue.ts'
import { systemWorld } from './world.ts'

/**
 * Tries again what was refused, paused or given up, with a new window of days. Asking twice, or for what is on its way
 * or delivered, changes nothing.
 * @throws Refusal `not-found`.
 */
export async function redriveEffect(
  ctx: Ctx,
  effectId: string,
  { clock } = systemWorld,
): Promise<{ kind: 'started' | 'already-on-its-way' | 'already-delivered' }> {
  allow(ctx, 'effect:redrive')
  const now = clock.now()

  return inTransaction(async (tx) => {
    const { count } = await tx.effect.updateMany({
      where: {
        id: effectId,
        workspaceId: ctx.workspaceId,
        state: { in: STUCK_STATES },
      },
      data: {
        state: 'waiting',
        nextAttemptAt: now,
        giveUpAt: new Date(now.getTime() + RETRY_WINDOW_MS),
      },
    })
    if (count === 0) {
      const effect = await tx.effect.findFirst({
        where: { id: effectId, workspaceId: ctx.workspaceId },
        select: { state: true },
      })
      if (!effect) throw new Refusal('not-found', 'There is no such delivery in this workspace.')
      return { kind: effect.state === 'delivered' ? 'already-delivered' : 'already-on-its-way' }
    }
    await wakeWorker(tx, effectId, 0)
    await audit(tx, ctx, { action: 'effect.redriven', subject: effectId, at: now })
    return { kind: 'started' }
  })
}
