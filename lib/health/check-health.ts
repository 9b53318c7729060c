import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'

export type Health =
  | {
      status: 'ok'
      outbox: {
        /** Effects that are not delivered yet and may still be. */
        waiting: number
        /** How long the oldest of them waits; null when none does. */
        oldestWaitingSeconds: number | null
      }
    }
  | { status: 'no-database' }

/**
 * Whether this process can do its work. Asks the whole installation, so it names no workspace and tells no content.
 */
export async function checkHealth(clock: Clock = systemClock): Promise<Health> {
  try {
    const { _count, _min } = await db().effect.aggregate({
      where: { state: { in: ['waiting', 'sending'] } },
      _count: true,
      _min: { createdAt: true },
    })
    const oldest = _min.createdAt
    return {
      status: 'ok',
      outbox: {
        waiting: _count,
        oldestWaitingSeconds: oldest
          ? Math.max(0, Math.round((clock.now().getTime() - oldest.getTime()) / 1000))
          : null,
      },
    }
  } catch {
    return { status: 'no-database' }
  }
}
