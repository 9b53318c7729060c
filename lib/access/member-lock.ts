import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import type { Ctx } from './context.ts'
import { asRole, type Role } from './roles.ts'

/**
 * Lets one change of the members of a workspace happen at a time, until the transaction ends: two owners who remove
 * each other at once must not leave none.
 */
export async function lockMembers(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`members:${workspaceId}`}, 0))`
}

/**
 * A member of the actor's own workspace.
 * @throws Refusal `not-found`, also for a member of another workspace.
 */
export async function findMember(
  tx: Tx,
  ctx: Ctx,
  userId: string,
): Promise<{ role: Role; name: string }> {
  const member = await tx.member.findUnique({
    where: { workspaceId_userId: { workspaceId: ctx.workspaceId, userId } },
    select: { role: true, user: { select: { name: true } } },
  })
  if (!member) throw new Refusal('not-found', 'There is no such member.')
  return { role: asRole(member.role), name: member.user.name }
}

/**
 * Owners are made, changed and removed by owners only.
 * @throws Refusal `forbidden` when one of the roles is owner and the actor is not.
 */
export function ownersOnly(ctx: Ctx, ...roles: Role[]): void {
  if (!roles.includes('owner')) return
  if (ctx.actor.kind === 'system') return
  if (ctx.actor.kind === 'user' && ctx.actor.role === 'owner') return
  throw new Refusal('forbidden', 'Only an owner can make, change or remove an owner.', {
    roles: 'owner',
  })
}

/**
 * To be asked under the lock, before an owner stops being one.
 * @throws Refusal `conflict` when there is no other.
 */
export async function keepAnOwner(tx: Tx, ctx: Ctx, userId: string): Promise<void> {
  const others = await tx.member.count({
    where: { workspaceId: ctx.workspaceId, role: 'owner', userId: { not: userId } },
  })
  if (others > 0) return
  throw new Refusal('conflict', 'This is the last owner. Make another member an owner first.', {
    reason: 'last-owner',
  })
}

/** Ends every session of somebody in this workspace. */
export async function endSessions(
  tx: Tx,
  { workspaceId, userId, now }: { workspaceId: string; userId: string; now: Date },
): Promise<void> {
  await tx.session.updateMany({
    where: { workspaceId, userId, revokedAt: null },
    data: { revokedAt: now },
  })
}
