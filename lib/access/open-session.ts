import { audit } from '#lib/audit/audit.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { asRole } from './roles.ts'
import { ABSOLUTE_MS } from './session-limits.ts'

/** What a session remembers about the browser that opened it. */
export type Browser = {
  userAgent: string
  address: string
  /** The session this browser had until now; it ends, so that a planted cookie is worth nothing afterwards. */
  previousSessionId?: string
}

export type OpenSession = {
  workspaceId: string
  userId: string
  how: 'password' | 'google' | 'azure-ad' | 'invitation' | 'setup' | 'password-change'
  browser: Browser
  now: Date
}

const USER_AGENT_LENGTH = 300

/**
 * A new session for a member, in the transaction that decided on it, with its audit row.
 * @returns the id of the session.
 * @throws Refusal `not-found` when the user is not a member of the workspace.
 */
export async function openSession(tx: Tx, request: OpenSession): Promise<string> {
  const { workspaceId, userId, browser, now } = request
  const member = await tx.member.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { role: true, user: { select: { name: true } } },
  })
  if (!member) throw new Refusal('not-found', 'This person is not a member of the workspace.')

  if (browser.previousSessionId) {
    await tx.session.updateMany({
      where: { id: browser.previousSessionId, revokedAt: null },
      data: { revokedAt: now },
    })
  }
  const session = await tx.session.create({
    data: {
      workspaceId,
      userId,
      userAgent: browser.userAgent.slice(0, USER_AGENT_LENGTH),
      address: browser.address,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
    },
    select: { id: true },
  })
  const actor = { kind: 'user' as const, userId, name: member.user.name, role: asRole(member.role) }
  await audit(
    tx,
    { workspaceId, actor, address: browser.address },
    { action: 'session.opened', subject: session.id, detail: { how: request.how }, at: now },
  )
  return session.id
}
