import type { Ctx } from '#lib/access/context.ts'
import { systemClock } from '#lib/clock.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { type Json, storableObject, storableText } from './canonical-json.ts'
import { FIRST_PREVIOUS_HASH, sealOf } from './chain.ts'

export type AuditEntry = {
  /** What was done: `flow.published`, `member.removed`. */
  action: string
  /** The id of what it was done to. */
  subject: string
  /** Facts worth reading later. Never secrets; personal data only as ids or names. */
  detail?: { [key: string]: Json | undefined }
  at?: Date
}

/**
 * Appends one row to the workspace's history, in the transaction of the change itself. Call it last: it takes a lock
 * for the workspace that is held until the transaction ends, so that links follow one another without a gap.
 */
export async function audit(tx: Tx, ctx: Ctx, entry: AuditEntry): Promise<void> {
  const { workspaceId } = ctx
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`audit:${workspaceId}`}, 0))`
  const last = await tx.auditEvent.findFirst({
    where: { workspaceId },
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  })
  const link = {
    workspaceId,
    seq: (last?.seq ?? 0) + 1,
    at: entry.at ?? systemClock.now(),
    actor: storableObject(ctx.address ? { ...ctx.actor, address: ctx.address } : { ...ctx.actor }),
    action: entry.action,
    subject: storableText(entry.subject),
    detail: storableObject(entry.detail ?? {}),
    previousHash: last?.hash ?? FIRST_PREVIOUS_HASH,
  }
  await tx.auditEvent.create({ data: { ...link, hash: sealOf(link) }, select: { seq: true } })
}
