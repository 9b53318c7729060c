import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { limiter } from '#lib/http/rate-limit.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { type Browser, openSession } from './open-session.ts'
import { parse } from './parse.ts'
import { hashPassword, newPassword, passwordMatches } from './password.ts'

const attempts = limiter({ name: 'change-password', times: 5, perMs: 15 * 60_000 })

const shape = z.object({ current: z.string(), next: newPassword })

/**
 * Replaces the password of the person who asks and ends all their sessions everywhere; the browser that asked goes on
 * with a new one.
 * @returns that new session.
 * @throws Refusal `invalid` (`field: 'current'`, `problem: 'wrong'`) for a wrong current password, (`field: 'next'`)
 * for a poor or unchanged one, `too-many` after 5 wrong ones in 15 minutes.
 */
export async function changePassword(
  ctx: Ctx,
  input: z.input<typeof shape>,
  browser: Browser,
  clock: Clock = systemClock,
): Promise<{ sessionId: string }> {
  allow(ctx, 'session:revoke-own')
  const { actor, workspaceId } = ctx
  if (actor.kind !== 'user') throw new Refusal('forbidden', 'Only a person has a password.')
  const { userId } = actor
  const { current, next } = parse(shape, input)
  await checkCurrent(userId, current)
  if (current === next) throw refused('next', 'unchanged')
  const passwordHash = await hashPassword(next)
  const now = clock.now()

  return inTransaction(async (tx) => {
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, mustChangePassword: false },
      select: { id: true },
    })
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } })
    await audit(tx, ctx, { action: 'password.changed', subject: userId, at: now })
    const opening = { workspaceId, userId, how: 'password-change' as const, browser, now }
    return { sessionId: await openSession(tx, opening) }
  })
}

async function checkCurrent(userId: string, current: string): Promise<void> {
  const taken = await attempts.take(userId)
  if (!taken.ok) {
    throw new Refusal('too-many', 'Too many wrong passwords. Try again later.', {
      retryAfterMs: taken.retryAfterMs,
    })
  }
  const user = await db().user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
  if (!(await passwordMatches(user?.passwordHash, current))) throw refused('current', 'wrong')
  await attempts.clear(userId)
}

function refused(field: string, problem: string): Refusal {
  return new Refusal('invalid', `${field}: ${problem}`, { field, problem })
}
