import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import type { Clock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { log } from '#lib/log.ts'

const MINUTE_MS = 60_000

/** A text call in which nothing has happened for this long is over: the caller closed the page. */
const ABANDONED_AFTER_MINUTES = 15

/** One that could not be hung up by playing it (its rows are damaged) is not tried for ever. */
const GIVEN_UP_AFTER_MINUTES = 24 * 60

export type AbandonedCall = { callId: string; workspaceId: string }

/**
 * Hangs up the text calls that their callers left, so that held times are free again and lists tell the truth.
 * Works over all workspaces, so only our own processes may ask for it.
 * @param hangUp plays the hang-up through the engine; several processes may play the same one at once
 * @param most how many at a time
 * @returns how many were hung up, and how many could not be
 */
export async function closeAbandonedCalls(
  by: Pick<Ctx, 'actor'>,
  {
    clock,
    hangUp,
    most = 100,
  }: {
    clock: Clock
    hangUp: (call: AbandonedCall) => Promise<void>
    most?: number
  },
): Promise<{ closed: number; failed: number }> {
  allow({ ...by, workspaceId: 'every' }, 'call:live')

  const now = clock.now()
  const silentSince = new Date(now.getTime() - ABANDONED_AFTER_MINUTES * MINUTE_MS)
  const calls = await db().call.findMany({
    where: { medium: 'text', endedAt: null, lastTurnAt: { lt: silentSince } },
    orderBy: { lastTurnAt: 'desc' },
    take: most,
    select: { id: true, workspaceId: true, lastTurnAt: true },
  })
  const counts = { closed: 0, failed: 0 }
  for (const { id: callId, workspaceId, lastTurnAt } of calls) {
    try {
      await hangUp({ callId, workspaceId })
      counts.closed++
    } catch (error) {
      counts.failed++
      log('calls').warn(
        { callId, error: error instanceof Error ? error.name : 'unknown' },
        'hang-up failed',
      )
      const silentMs = now.getTime() - lastTurnAt.getTime()
      if (silentMs > GIVEN_UP_AFTER_MINUTES * MINUTE_MS) await giveUp({ callId, workspaceId }, now)
    }
  }
  return counts
}

async function giveUp({ callId, workspaceId }: AbandonedCall, now: Date): Promise<void> {
  await db().call.updateMany({
    where: { id: callId, workspaceId, endedAt: null },
    data: { endedAt: now, endReason: 'failed' },
  })
}
