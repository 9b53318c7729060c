import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { endSessions, findMember, keepAnOwner, lockMembers, ownersOnly } from './member-lock.ts'
import { parse } from './parse.ts'

const shape = z.object({ userId: z.uuid() })

/**
 * Takes somebody out of the workspace at once, with their sessions. What they made stays.
 * @throws Refusal `forbidden` for an owner when the actor is none, `conflict` for the last owner.
 */
export async function removeMember(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<void> {
  allow(ctx, 'member:remove')
  const { userId } = parse(shape, input)

  await inTransaction(async (tx) => {
    await lockMembers(tx, ctx.workspaceId)
    const member = await findMember(tx, ctx, userId)
    ownersOnly(ctx, member.role)
    if (member.role === 'owner') await keepAnOwner(tx, ctx, userId)

    const { workspaceId } = ctx
    await tx.member.delete({
      where: { workspaceId_userId: { workspaceId, userId } },
      select: { userId: true },
    })
    await endSessions(tx, { workspaceId, userId, now: clock.now() })
    await audit(tx, ctx, {
      action: 'member.removed',
      subject: userId,
      detail: { name: member.name, role: member.role },
      at: clock.now(),
    })
  })
}
