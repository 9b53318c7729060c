import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { type CallEntry, endReasonIn, journalRows } from './journal-row.ts'

/** Thrown when somebody else has written on in this journal, or ended the call: load it again and decide anew. */
export class JournalMoved extends Error {
  override readonly name = 'JournalMoved'
}

/**
 * Appends entries to the journal of a call that goes on, and moves its counters, both or neither. One statement: it locks
 * the call's row, so of two writers with the same sequence number the second finds the journal longer than it thought.
 * @param fromSeq sequence number of the first entry: how many there were when the writer read the journal
 * @param at ISO instant of the turn
 * @throws JournalMoved when the journal is no longer `fromSeq` entries long or the call is over
 */
export async function appendJournal(
  ctx: Ctx,
  append: { callId: string; entries: CallEntry[]; fromSeq: number; at: string },
): Promise<void> {
  allow(ctx, 'call:live')

  const { callId, entries, fromSeq, at } = append
  if (entries.length === 0) return
  const rows = JSON.stringify(journalRows(entries, fromSeq, at))
  const endReason = endReasonIn(entries)
  const written = await db().$executeRaw`
    /* prepared */
    WITH moved AS (
      UPDATE "Call"
      SET "length" = ${fromSeq + entries.length}::int,
        "lastTurnAt" = greatest("lastTurnAt", ${at}::timestamptz),
        "endedAt" = CASE WHEN ${endReason}::text IS NULL THEN NULL ELSE ${at}::timestamptz END,
        "endReason" = ${endReason}::text
      WHERE "id" = ${callId}::uuid AND "workspaceId" = ${ctx.workspaceId}::uuid
        AND "length" = ${fromSeq}::int AND "endedAt" IS NULL
      RETURNING "id", "workspaceId"
    )
    INSERT INTO "CallEvent" ("callId", "seq", "workspaceId", "kind", "entry", "at")
    SELECT moved."id", event."seq", moved."workspaceId", event."kind", event."entry", event."at"
    FROM moved, jsonb_to_recordset(${rows}::jsonb)
      AS event("seq" int, "kind" text, "entry" jsonb, "at" timestamptz)`
  if (written !== entries.length) {
    throw new JournalMoved(`The journal of call ${callId} is no longer ${fromSeq} entries long.`)
  }
}
