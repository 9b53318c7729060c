import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { parse } from './parse.ts'

const shape = z.object({ sessionId: z.uuid() })

/**
 * Ends one of one's own sessions, at once.
 * @throws Refusal `not-found` when it ended before or belongs to somebody else.
 */
export async function revokeSession(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<void> {
  allow(ctx, 'session:revoke-own')
  const { sessionId } = parse(shape, input)
  const { actor, workspaceId } = ctx
  if (actor.kind !== 'user') throw new Refusal('forbidden', 'Only a person has sessions.')

  await inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, workspaceId, userId: actor.userId, revokedAt: null },
      data: { revokedAt: clock.now() },
    })
    if (count === 0) throw new Refusal('not-found', 'There is no such open session.')
    await audit(tx, ctx, { action: 'session.revoked', subject: sessionId, at: clock.now() })
  })
}
