import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import type { Language } from '#lib/language.ts'
import { email } from './email.ts'
import { homeWorkspace } from './home-workspace.ts'
import { joinWorkspace } from './join-workspace.ts'
import { acceptable } from './list-invitations.ts'
import { type Browser, openSession } from './open-session.ts'

export type ProviderProfile = {
  provider: 'google' | 'azure-ad'
  email: string
  /** Whether the provider vouches that the address belongs to this person. */
  emailVerified: boolean
  name: string
}

/**
 * Signs in somebody whom Google or Microsoft vouches for: a member, or somebody with an open invitation to exactly
 * this address, who becomes one. Anybody else gets nothing.
 * @param fallback the language a new member's screens start in.
 * @returns undefined when this person may not come in.
 */
export async function signInWithProvider(
  profile: ProviderProfile,
  { browser, fallback }: { browser: Browser; fallback: Language },
  clock: Clock = systemClock,
): Promise<{ sessionId: string } | undefined> {
  const address = email.safeParse(profile.email)
  if (!profile.emailVerified || !address.success) return undefined
  const now = clock.now()
  const existing = await db().user.findUnique({
    where: { email: address.data },
    select: { id: true, name: true },
  })
  const home = existing && (await homeWorkspace(existing.id))
  if (existing && home) {
    const opening = { workspaceId: home, userId: existing.id, how: profile.provider, browser, now }
    return { sessionId: await inTransaction((tx) => openSession(tx, opening)) }
  }

  return inTransaction(async (tx) => {
    const invitation = await takeInvitation(tx, address.data, now)
    if (!invitation) return undefined
    const user =
      existing ??
      (await tx.user.create({
        data: { email: address.data, name: profile.name.slice(0, 100), language: fallback },
        select: { id: true, name: true },
      }))
    const joining = { invitation, user, how: profile.provider, browser, now }
    return { sessionId: await joinWorkspace(tx, joining) }
  })
}

async function takeInvitation(tx: Tx, address: string, now: Date) {
  const invitation = await tx.invitation.findFirst({
    where: { email: address, ...acceptable(now) },
    orderBy: { createdAt: 'desc' },
    select: { id: true, workspaceId: true, role: true },
  })
  if (!invitation) return undefined
  const { count } = await tx.invitation.updateMany({
    where: { id: invitation.id, ...acceptable(now) },
    data: { acceptedAt: now },
  })
  return count === 1 ? invitation : undefined
}
