import { audit } from '#lib/audit/audit.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { type OpenSession, openSession } from './open-session.ts'
import { asRole } from './roles.ts'

export type Joining = Omit<OpenSession, 'workspaceId' | 'userId'> & {
  /** Already marked as accepted in this transaction. */
  invitation: { id: string; workspaceId: string; role: string }
  user: { id: string; name: string }
}

/**
 * Makes somebody a member with the invitation's role, and opens their session there.
 * @returns the id of the session.
 * @throws Refusal `conflict` when they are a member already.
 */
export async function joinWorkspace(tx: Tx, joining: Joining): Promise<string> {
  const { invitation, user, browser, now } = joining
  const { workspaceId } = invitation
  const already = await tx.member.count({ where: { workspaceId, userId: user.id } })
  if (already > 0) {
    throw new Refusal('conflict', 'You are a member of this workspace already.', {
      reason: 'already-member',
    })
  }
  const role = asRole(invitation.role)
  await tx.member.create({
    data: { workspaceId, userId: user.id, role, createdAt: now },
    select: { userId: true },
  })
  const actor = { kind: 'user' as const, userId: user.id, name: user.name, role }
  await audit(
    tx,
    { workspaceId, actor, address: browser.address },
    {
      action: 'member.joined',
      subject: user.id,
      detail: { role, invitation: invitation.id },
      at: now,
    },
  )
  return openSession(tx, { workspaceId, userId: user.id, how: joining.how, browser, now })
}
