import { db } from '#lib/db/client.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { asRole, ROLES, type Role } from './roles.ts'

export type MemberRow = {
  userId: string
  name: string
  email: string
  role: Role
  joinedAt: Date
  /** When they last did something while signed in; null for never. */
  lastSeenAt: Date | null
}

/** Everybody in the workspace, most trusted first, then by name. */
export async function listMembers(ctx: Ctx): Promise<MemberRow[]> {
  allow(ctx, 'member:read')
  const { workspaceId } = ctx
  const [members, seen] = await Promise.all([
    db().member.findMany({
      where: { workspaceId },
      select: {
        userId: true,
        role: true,
        createdAt: true,
        user: { select: { name: true, email: true } },
      },
    }),
    db().session.groupBy({
      by: ['userId'],
      where: { workspaceId },
      _max: { lastSeenAt: true },
    }),
  ])
  const lastSeen = new Map(seen.map((row) => [row.userId, row._max.lastSeenAt]))
  return members
    .map((member) => ({
      userId: member.userId,
      name: member.user.name,
      email: member.user.email,
      role: asRole(member.role),
      joinedAt: member.createdAt,
      lastSeenAt: lastSeen.get(member.userId) ?? null,
    }))
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.name.localeCompare(b.name))
}
