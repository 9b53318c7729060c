import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { type Language, language } from '#lib/language.ts'
import type { Ctx } from './context.ts'
import { asRole } from './roles.ts'
import { stillOpen, TOUCH_MS } from './session-limits.ts'

/** Who is signed in, as the database has it now. */
export type SignedIn = {
  sessionId: string
  ctx: Ctx & { actor: { kind: 'user' } }
  email: string
  language: Language
  /** A one-time password was used: nothing may be done before another one is chosen. */
  mustChangePassword: boolean
  hasPassword: boolean
  workspace: { name: string; timeZone: string; country: string }
}

/**
 * The session behind a cookie, read on every request, so that a revoked session, a changed role or a removed member
 * counts at once. Notes the use at most once a minute.
 * @returns undefined when it ended, was revoked, or its owner is no longer a member.
 */
export async function readSession(
  sessionId: string,
  address: string,
  clock: Clock = systemClock,
): Promise<SignedIn | undefined> {
  const now = clock.now()
  const session = await db().session.findFirst({
    where: { id: sessionId, ...stillOpen(now) },
    select: {
      workspaceId: true,
      userId: true,
      lastSeenAt: true,
      user: {
        select: {
          name: true,
          email: true,
          language: true,
          mustChangePassword: true,
          passwordHash: true,
          members: {
            select: {
              workspaceId: true,
              role: true,
              workspace: { select: { name: true, timeZone: true, country: true } },
            },
          },
        },
      },
    },
  })
  const member = session?.user.members.find((one) => one.workspaceId === session.workspaceId)
  if (!session || !member) return undefined
  if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_MS) await touch(sessionId, now)

  const { userId, user, workspaceId } = session
  return {
    sessionId,
    ctx: {
      workspaceId,
      actor: { kind: 'user', userId, name: user.name, role: asRole(member.role) },
      address,
    },
    email: user.email,
    language: language.safeParse(user.language).data ?? 'es',
    mustChangePassword: user.mustChangePassword,
    hasPassword: user.passwordHash !== null,
    workspace: member.workspace,
  }
}

async function touch(sessionId: string, now: Date): Promise<void> {
  await db().session.updateMany({
    where: { id: sessionId, lastSeenAt: { lte: new Date(now.getTime() - TOUCH_MS) } },
    data: { lastSeenAt: now },
  })
}
