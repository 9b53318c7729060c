import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/language.ts'
import { type CallEntry, endReasonIn, journalRows } from './journal-row.ts'

export type NewCall = {
  id: string
  environmentId: string
  channelId: string
  flowId: string
  versionId: string
  language: Language
  medium: 'text'
  /** E.164, as the caller's page claims it; nothing has proved it. */
  caller: string | null
  tokenHash: string
  /** ISO instant. */
  startedAt: string
}

/**
 * Writes a new call and the first entries of its journal, both or neither (one statement).
 * @param entries from sequence number 0
 * @throws Refusal forbidden when the actor is not a call
 */
export async function startCall(ctx: Ctx, call: NewCall, entries: CallEntry[]): Promise<void> {
  allow(ctx, 'call:live')

  const rows = JSON.stringify(journalRows(entries, 0, call.startedAt))
  const endReason = endReasonIn(entries)
  const endedAt = endReason === null ? null : call.startedAt
  await db().$executeRaw`
    /* prepared */
    WITH started AS (
      INSERT INTO "Call" ("id", "workspaceId", "environmentId", "channelId", "flowId", "versionId", "language",
        "medium", "caller", "tokenHash", "startedAt", "lastTurnAt", "endedAt", "endReason", "length")
      VALUES (${call.id}::uuid, ${ctx.workspaceId}::uuid, ${call.environmentId}::uuid, ${call.channelId}::uuid,
        ${call.flowId}::uuid, ${call.versionId}::uuid, ${call.language}, ${call.medium}, ${call.caller},
        ${call.tokenHash}, ${call.startedAt}::timestamptz, ${call.startedAt}::timestamptz,
        ${endedAt}::timestamptz, ${endReason}, ${entries.length}::int)
      RETURNING "id", "workspaceId"
    )
    INSERT INTO "CallEvent" ("callId", "seq", "workspaceId", "kind", "entry", "at")
    SELECT started."id", event."seq", started."workspaceId", event."kind", event."entry", event."at"
    FROM started, jsonb_to_recordset(${rows}::jsonb)
      AS event("seq" int, "kind" text, "entry" jsonb, "at" timestamptz)`
}
