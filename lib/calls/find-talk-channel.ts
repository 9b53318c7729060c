import { db } from '#lib/db/client.ts'
import { type Language, language } from '#lib/language.ts'

/** What somebody who opens a channel's address may know of it, and what a new call needs. */
export type TalkChannel = {
  channelId: string
  workspaceId: string
  environmentId: string
  /** Country: ISO 3166, for numbers without a prefix. */
  workspace: { name: string; timeZone: string; country: string; defaultLanguage: Language }
  /** Null: nothing is published here yet. */
  live: { flowId: string; versionId: string } | null
}

/** The web channel of an address, undefined when there is none. Open to anybody: the address is all it takes. */
export async function findTalkChannel(slug: string): Promise<TalkChannel | undefined> {
  if (slug.length > MOST_SLUG_LENGTH || !slug.isWellFormed() || slug.includes('\u0000'))
    return undefined
  const [row] = await db().$queryRaw<Row[]>`
    SELECT channel."id" AS "channelId", channel."workspaceId", channel."environmentId",
      workspace."name", workspace."timeZone", workspace."country", workspace."defaultLanguage",
      version."flowId", version."id" AS "versionId"
    FROM "Channel" channel
    JOIN "Workspace" workspace ON workspace."id" = channel."workspaceId"
    LEFT JOIN "Deployment" deployment
      ON deployment."channelId" = channel."id" AND deployment."workspaceId" = channel."workspaceId"
    LEFT JOIN "FlowVersion" version
      ON version."id" = deployment."versionId" AND version."workspaceId" = channel."workspaceId"
    WHERE channel."slug" = ${slug} AND channel."kind" = 'web'`
  return row && channelFrom(row)
}

const MOST_SLUG_LENGTH = 100

type Row = {
  channelId: string
  workspaceId: string
  environmentId: string
  name: string
  timeZone: string
  country: string
  defaultLanguage: string
  flowId: string | null
  versionId: string | null
}

function channelFrom(row: Row): TalkChannel {
  const { channelId, workspaceId, environmentId, name, timeZone, country, flowId, versionId } = row
  const defaultLanguage = language.catch('es').parse(row.defaultLanguage)
  return {
    channelId,
    workspaceId,
    environmentId,
    workspace: { name, timeZone, country, defaultLanguage },
    live: flowId !== null && versionId !== null ? { flowId, versionId } : null,
  }
}
