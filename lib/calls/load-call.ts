import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import { type Language, language } from '#lib/language.ts'
import { isCallToken } from './call-token.ts'

export type LoadedCall = {
  id: string
  workspaceId: string
  environmentId: string
  versionId: string
  language: Language
  startedAt: Date
  endedAt: Date | null
  /** The journal from its first entry; `flows-runtime` parses it. */
  entries: unknown[]
}

/**
 * The call that a caller's page goes on with, and its journal, in one query. Access is the token, not a role: a call that
 * does not exist, one on another channel and one with another token answer the same.
 * @throws Refusal not-found
 */
export async function loadCall(of: {
  slug: string
  callId: string
  token: string
}): Promise<LoadedCall> {
  const found = await callWithJournal(of)
  if (!isCallToken(of.token, found?.tokenHash ?? NO_HASH) || !found) throw unknownCall()
  return found.call
}

/** The refusal for every call that this caller may not see, existing or not. */
export function unknownCall(): Refusal {
  return new Refusal('not-found', 'There is no such call here. Start a new one.')
}

/** The call of this id on one channel or in one workspace, undefined when there is none. Checks nothing else. */
export async function callWithJournal(
  of: { callId: string } & ({ slug: string } | { workspaceId: string }),
): Promise<{ call: LoadedCall; tokenHash: string } | undefined> {
  if (!z.guid().safeParse(of.callId).success) return undefined
  const slug = 'slug' in of ? of.slug : null
  const workspaceId = 'workspaceId' in of ? of.workspaceId : null
  if (slug?.includes('\u0000')) return undefined
  const [row] = await db().$queryRaw<Row[]>`
    SELECT call."id", call."workspaceId", call."environmentId", call."versionId", call."language", call."startedAt",
      call."endedAt", call."tokenHash",
      coalesce((SELECT jsonb_agg(event."entry" ORDER BY event."seq") FROM "CallEvent" event
        WHERE event."callId" = call."id" AND event."workspaceId" = call."workspaceId"), '[]'::jsonb) AS "entries"
    FROM "Call" call
    JOIN "Channel" channel ON channel."id" = call."channelId" AND channel."workspaceId" = call."workspaceId"
    WHERE call."id" = ${of.callId}::uuid
      AND (channel."slug" = ${slug} OR call."workspaceId" = ${workspaceId}::uuid)`
  if (!row) return undefined
  const { tokenHash, ...call } = row
  return { call: { ...call, language: language.parse(call.language) }, tokenHash }
}

type Row = Omit<LoadedCall, 'language'> & { language: string; tokenHash: string }

/** Stands in for the hash of a call that does not exist; no token has it. */
const NO_HASH = '0'.repeat(64)
