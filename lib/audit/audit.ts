import type { Ctx } from '#lib/access/context.ts'
import { systemClock } from '#lib/clock.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { type Json, storableObject, storableText } from './canonical-json.ts'
import { type AuditLink, FIRST_PREVIOUS_HASH, sealedText } from './chain.ts'

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
  const link = {
    workspaceId: ctx.workspaceId,
    at: entry.at ?? systemClock.now(),
    actor: storableObject(ctx.address ? { ...ctx.actor, address: ctx.address } : { ...ctx.actor }),
    action: entry.action,
    subject: storableText(entry.subject),
    detail: storableObject(entry.detail ?? {}),
  }
  if (await append(tx, link)) return
  if (await append(tx, link)) return
  throw new Error('The history moved on under its own lock.')
}

/**
 * Takes the lock and writes the link after the last one, in one statement. A statement that had to wait for the lock
 * does not see what was written meanwhile; its number is taken then, and it writes nothing.
 * @returns whether it was written. With the lock in hand, the next try sees everything.
 */
async function append(tx: Tx, link: Omit<AuditLink, 'seq' | 'previousHash'>): Promise<boolean> {
  const { workspaceId, at, actor, action, subject, detail } = link
  const { beforeHash, beforeSeq, rest } = sealedText(link)
  const written = await tx.$executeRaw`
    /* prepared */
    INSERT INTO "AuditEvent" ("workspaceId", "seq", "at", "actor", "action", "subject", "detail", "previousHash", "hash")
    SELECT ${workspaceId}::uuid, next."seq", ${at}::timestamptz, ${JSON.stringify(actor)}::jsonb, ${action}, ${subject},
      ${JSON.stringify(detail)}::jsonb, next."previousHash",
      encode(sha256(convert_to(${beforeHash}::text || next."previousHash" || ${beforeSeq}::text || next."seq" || ${rest}::text,
        'UTF8')), 'hex')
    FROM pg_advisory_xact_lock(hashtextextended(${`audit:${workspaceId}`}, 0)) AS lock,
      (SELECT coalesce(max(last."seq"), 0) + 1 AS "seq", coalesce(max(last."hash"), ${FIRST_PREVIOUS_HASH}) AS "previousHash"
        FROM (SELECT "seq", "hash" FROM "AuditEvent" WHERE "workspaceId" = ${workspaceId}::uuid
          ORDER BY "seq" DESC LIMIT 1) AS last) AS next
    ON CONFLICT ("workspaceId", "seq") DO NOTHING`
  return written === 1
}
