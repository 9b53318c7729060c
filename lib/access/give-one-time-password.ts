import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { findMember, lockMembers, ownersOnly } from './member-lock.ts'
import { newOneTimePassword } from './one-time-password.ts'
import { parse } from './parse.ts'
import { hashPassword } from './password.ts'

const shape = z.object({ userId: z.uuid() })

/**
 * Lets a member who lost their password in again: a new one that they have to change when they sign in with it. Their
 * sessions end.
 * @returns the password, to be shown once; only its hash is kept.
 * @throws Refusal `not-found` for nobody of this workspace, `forbidden` for an owner when the actor is none, `conflict`
 * with the `reason`: `yourself`; `other-workspace` when they belong to another one too, where the actor has no say;
 * `no-password` when they never had one, as those have whom only Google or Microsoft lets in: a password would be a
 * second door beside it.
 */
export async function giveOneTimePassword(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<{ password: string }> {
  allow(ctx, 'member:invite')
  const { userId } = parse(shape, input)
  const password = newOneTimePassword()
  const passwordHash = await hashPassword(password)
  const now = clock.now()

  await inTransaction(async (tx) => {
    await lockMembers(tx, ctx.workspaceId)
    const { name, role } = await findMember(tx, ctx, userId)
    ownersOnly(ctx, role)
    notYourself(ctx, userId)
    await onlyOfHere(tx, ctx, userId)

    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, mustChangePassword: true },
      select: { id: true },
    })
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } })
    await audit(tx, ctx, { action: 'password.given', subject: userId, detail: { name }, at: now })
  })
  return { password }
}

/** Who has found somebody else's open browser must not get by without the password that they do not know. */
function notYourself({ actor }: Ctx, userId: string): void {
  if (actor.kind !== 'user' || actor.userId !== userId) return
  throw new Refusal('conflict', 'Change your own password in your account.', { reason: 'yourself' })
}

/** Holds the account, so that nobody joins another workspace with it until the transaction ends. */
async function onlyOfHere(tx: Tx, { workspaceId }: Ctx, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`
  const elsewhere = await tx.member.count({
    where: { userId, workspaceId: { not: workspaceId } },
  })
  if (elsewhere > 0) {
    throw new Refusal('conflict', 'This person also belongs to another workspace.', {
      reason: 'other-workspace',
    })
  }
  const { passwordHash } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true },
  })
  if (passwordHash === null) {
    throw new Refusal('conflict', 'This person signs in without a password.', {
      reason: 'no-password',
    })
  }
}
