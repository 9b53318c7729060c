import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { asRole, type Role } from './roles.ts'

export type InvitationRow = {
  id: string
  email: string | null
  role: Role
  invitedBy: string | null
  createdAt: Date
  expiresAt: Date
}

/** Invitations of the workspace that can still be accepted, newest first. */
export async function listInvitations(
  ctx: Ctx,
  clock: Clock = systemClock,
): Promise<InvitationRow[]> {
  allow(ctx, 'member:invite')
  const { workspaceId } = ctx
  const invitations = await db().invitation.findMany({
    where: { workspaceId, ...acceptable(clock.now()) },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      email: true,
      role: true,
      invitedById: true,
      createdAt: true,
      expiresAt: true,
    },
  })
  const inviters = await db().member.findMany({
    where: { workspaceId, userId: { in: invitations.map((one) => one.invitedById) } },
    select: { userId: true, user: { select: { name: true } } },
  })
  const names = new Map(inviters.map((member) => [member.userId, member.user.name]))
  return invitations.map(({ invitedById, ...invitation }) => ({
    ...invitation,
    role: asRole(invitation.role),
    invitedBy: names.get(invitedById) ?? null,
  }))
}

/** The condition of an invitation that nobody used, nobody took back, and is not too old. */
export function acceptable(now: Date) {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }
}
