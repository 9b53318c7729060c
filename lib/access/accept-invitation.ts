import { z } from 'zod'
import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { language } from '#lib/language.ts'
import type { Ctx } from './context.ts'
import { email } from './email.ts'
import { joinWorkspace } from './join-workspace.ts'
import { acceptable } from './list-invitations.ts'
import type { Browser } from './open-session.ts'
import { parse } from './parse.ts'
import { hashPassword, newPassword } from './password.ts'
import { asRole, type Role } from './roles.ts'
import { hashToken } from './secret-token.ts'

const token = z.string().regex(/^[\w-]{43}$/, 'token')

const newcomer = z.object({
  name: z.string().trim().min(1, 'required').max(100, 'too-long'),
  email,
  password: newPassword,
  language,
})

export type Newcomer = z.input<typeof newcomer>

export type OpenInvitation = { workspaceName: string; email: string | null; role: Role }

/** What an invitation's page shows; undefined when the link never worked or no longer does. */
export async function readInvitation(
  given: string,
  clock: Clock = systemClock,
): Promise<OpenInvitation | undefined> {
  const known = token.safeParse(given)
  if (!known.success) return undefined
  const invitation = await findOpen(db(), known.data, clock.now())
  if (!invitation) return undefined
  const workspace = await db().workspace.findUnique({
    where: { id: invitation.workspaceId },
    select: { name: true },
  })
  if (!workspace) return undefined
  return { workspaceName: workspace.name, email: invitation.email, role: asRole(invitation.role) }
}

/**
 * Joins as a new person. The link is used up, even by two browsers at once only one time.
 * @returns the session that the browser goes on with.
 * @throws Refusal `not-found` for a link that does not work; `conflict` with `reason: 'sign-in-first'` when somebody
 * with this address exists, who has to sign in and join as themselves.
 */
export async function acceptAsNewcomer(
  input: { token: string; person: Newcomer },
  browser: Browser,
  clock: Clock = systemClock,
): Promise<{ sessionId: string }> {
  const given = parse(token, input.token)
  const person = parse(newcomer, input.person)
  const passwordHash = await hashPassword(person.password)
  const now = clock.now()

  return inTransaction(async (tx) => {
    const invitation = await useUp(tx, given, now)
    meantFor(invitation.email, person.email)
    const existing = await tx.user.count({ where: { email: person.email } })
    if (existing > 0) {
      throw new Refusal('conflict', 'Sign in first; then open the invitation again.', {
        reason: 'sign-in-first',
      })
    }
    const { name, language: chosen } = person
    const user = await tx.user.create({
      data: { name, email: person.email, language: chosen, passwordHash },
      select: { id: true, name: true },
    })
    return {
      sessionId: await joinWorkspace(tx, { invitation, user, how: 'invitation', browser, now }),
    }
  })
}

/**
 * Joins as the person who is signed in. Their browser goes on in the workspace they joined.
 * @throws Refusal `not-found` for a link that does not work or was meant for somebody else, `conflict` for a member.
 */
export async function acceptAsSignedIn(
  ctx: Ctx,
  input: { token: string },
  browser: Browser,
  clock: Clock = systemClock,
): Promise<{ sessionId: string }> {
  const given = parse(token, input.token)
  const { actor } = ctx
  if (actor.kind !== 'user') throw new Refusal('forbidden', 'Only a person can join.')
  const now = clock.now()

  return inTransaction(async (tx) => {
    const invitation = await useUp(tx, given, now)
    const user = await tx.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: { id: true, name: true, email: true },
    })
    meantFor(invitation.email, user.email)
    return {
      sessionId: await joinWorkspace(tx, { invitation, user, how: 'invitation', browser, now }),
    }
  })
}

type Invitation = { id: string; workspaceId: string; email: string | null; role: string }

function findOpen(
  tx: Pick<Tx, 'invitation'>,
  given: string,
  now: Date,
): Promise<Invitation | null> {
  return tx.invitation.findFirst({
    where: { tokenHash: hashToken(given), ...acceptable(now) },
    select: { id: true, workspaceId: true, email: true, role: true },
  })
}

async function useUp(tx: Tx, given: string, now: Date): Promise<Invitation> {
  const invitation = await findOpen(tx, given, now)
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash: hashToken(given), ...acceptable(now) },
    data: { acceptedAt: now },
  })
  if (!invitation || count === 0) throw gone()
  return invitation
}

function meantFor(invited: string | null, actual: string): void {
  if (invited !== null && invited !== actual) throw gone()
}

function gone(): Refusal {
  return new Refusal('not-found', 'This invitation does not work or no longer does.')
}
