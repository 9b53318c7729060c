import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { endSessions, findMember, keepAnOwner, lockMembers, ownersOnly } from './member-lock.ts'
import { parse } from './parse.ts'
import { role } from './roles.ts'

const shape = z.object({ userId: z.uuid(), role })

/**
 * Gives a member another role and ends their sessions, so that they go on with the new one.
 * @throws Refusal `forbidden` when an owner is concerned and the actor is none, `conflict` for the last owner.
 */
export async function changeRole(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<void> {
  allow(ctx, 'member:change-role')
  const { userId, role: wanted } = parse(shape, input)

  await inTransaction(async (tx) => {
    await lockMembers(tx, ctx.workspaceId)
    const member = await findMember(tx, ctx, userId)
    ownersOnly(ctx, member.role, wanted)
    if (member.role === wanted) return
    if (member.role === 'owner') await keepAnOwner(tx, ctx, userId)

    const { workspaceId } = ctx
    await tx.member.update({
      where: { workspaceId_userId: { workspaceId, userId } },
      data: { role: wanted },
      select: { userId: true },
    })
    await endSessions(tx, { workspaceId, userId, now: clock.now() })
    await audit(tx, ctx, {
      action: 'member.role-changed',
      subject: userId,
      detail: { name: member.name, from: member.role, to: wanted },
      at: clock.now(),
    })
  })
}
