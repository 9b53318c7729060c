import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'

/**
 * Signs out: ends the session that a browser itself presents. Needs no permission, because holding the session's
 * cookie is what it takes; ending it twice changes nothing.
 */
export async function endSession(sessionId: string, clock: Clock = systemClock): Promise<void> {
  await db().session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: clock.now() },
  })
}
