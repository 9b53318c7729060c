import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { email } from './email.ts'
import { ownersOnly } from './member-lock.ts'
import { parse } from './parse.ts'
import { role } from './roles.ts'
import { hashToken, newSecretToken } from './secret-token.ts'

const INVITATION_MS = 7 * 24 * 3_600_000

const shape = z.object({ role, email: email.optional() })

/**
 * Makes a link that lets one person join with a role. Works once, for 7 days.
 * @returns the token of the link, which cannot be read again afterwards.
 * @throws Refusal `conflict` when the address belongs to a member already.
 */
export async function inviteMember(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<{ invitationId: string; token: string; expiresAt: Date }> {
  allow(ctx, 'member:invite')
  const wanted = parse(shape, input)
  ownersOnly(ctx, wanted.role)
  const inviter = ctx.actor
  if (inviter.kind !== 'user') throw new Refusal('forbidden', 'Only a person can invite.')
  const token = newSecretToken()
  const now = clock.now()
  const expiresAt = new Date(now.getTime() + INVITATION_MS)

  return inTransaction(async (tx) => {
    const { workspaceId } = ctx
    if (wanted.email) {
      const already = await tx.member.count({
        where: { workspaceId, user: { email: wanted.email } },
      })
      if (already > 0) {
        throw new Refusal('conflict', 'This person is a member already.', {
          reason: 'already-member',
        })
      }
    }
    const invitation = await tx.invitation.create({
      data: {
        workspaceId,
        email: wanted.email ?? null,
        role: wanted.role,
        tokenHash: hashToken(token),
        invitedById: inviter.userId,
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    })
    await audit(tx, ctx, {
      action: 'member.invited',
      subject: invitation.id,
      detail: { role: wanted.role, email: wanted.email },
      at: now,
    })
    return { invitationId: invitation.id, token, expiresAt }
  })
}
