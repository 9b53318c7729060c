import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'

/**
 * Gives back held times whose two minutes are over, in every workspace: a task of our own processes, not a verb.
 * @returns how many there were.
 */
export async function expireHolds(clock: Clock = systemClock): Promise<number> {
  const { count } = await db().slotHold.updateMany({
    where: { status: 'held', expiresAt: { lte: clock.now() } },
    data: { status: 'expired', version: { increment: 1 } },
  })
  return count
}
