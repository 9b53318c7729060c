import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { findFlow } from './flow-row.ts'
import { type LiveChannel, liveChannels, newestLive } from './live-channels.ts'
import { namesOfUsers } from './names-of-users.ts'
import { readCatalogue } from './read-catalogue.ts'
import { storedFlow } from './stored-flow.ts'

export type Draft = {
  flowId: string
  name: string
  description: string
  document: FlowDocument
  revision: number
  updatedAt: Date
  /** Name of who saved it last; null for our own processes and people who are gone. */
  updatedBy: string | null
  archived: boolean
  channels: LiveChannel[]
  /** What callers get now, to tell what a publication would change; null before the first. */
  live: { number: number; versionId: string; document: FlowDocument } | null
  /** What the workspace has that a flow may refer to. */
  services: string[]
}

/**
 * A flow as the editor opens it.
 * @throws Refusal forbidden, not-found
 */
export async function loadDraft(ctx: Ctx, { flowId }: { flowId: string }): Promise<Draft> {
  allow(ctx, 'flow:read')
  const flow = await findFlow(db(), ctx, flowId)
  const channels = (await liveChannels(db(), ctx.workspaceId, [flowId])).get(flowId) ?? []
  const { services } = await readCatalogue(db(), ctx)
  const names = await namesOfUsers(db(), [flow.updatedById])
  const { name, description, revision, updatedAt } = flow
  return {
    flowId,
    name,
    description,
    document: storedFlow(flow.draft),
    revision,
    updatedAt,
    updatedBy: names.get(flow.updatedById ?? '') ?? null,
    archived: flow.archivedAt !== null,
    channels,
    live: await liveDocument(ctx, channels),
    services,
  }
}

async function liveDocument(ctx: Ctx, channels: LiveChannel[]): Promise<Draft['live']> {
  const live = newestLive(channels)
  if (!live) return null
  const version = await db().flowVersion.findFirst({
    where: { id: live.versionId, workspaceId: ctx.workspaceId },
    select: { graph: true },
  })
  if (!version) return null
  const { number, versionId } = live
  return { number, versionId, document: storedFlow(version.graph) }
}
