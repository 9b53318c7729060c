import { z } from 'zod'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { acceptable } from './list-invitations.ts'
import { ownersOnly } from './member-lock.ts'
import { parse } from './parse.ts'
import { asRole } from './roles.ts'

const shape = z.object({ invitationId: z.uuid() })

/**
 * Takes an invitation back: its link stops working.
 * @throws Refusal `not-found` when it was used, taken back or belongs to another workspace.
 */
export async function revokeInvitation(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<void> {
  allow(ctx, 'member:invite')
  const { invitationId } = parse(shape, input)
  const now = clock.now()

  await inTransaction(async (tx) => {
    const where = { id: invitationId, workspaceId: ctx.workspaceId, ...acceptable(now) }
    const invitation = await tx.invitation.findFirst({
      where,
      select: { role: true, email: true },
    })
    if (invitation) ownersOnly(ctx, asRole(invitation.role))
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: now } })
    if (!invitation || count === 0) {
      throw new Refusal('not-found', 'There is no such open invitation.')
    }
    await audit(tx, ctx, {
      action: 'invitation.revoked',
      subject: invitationId,
      detail: { role: invitation.role, email: invitation.email ?? undefined },
      at: now,
    })
  })
}
