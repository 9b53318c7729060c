import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import type { Localized } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { localized } from '#runtime/nodes/node-schema.ts'
import { findFlow } from './flow-row.ts'
import { type LiveChannel, liveChannels, newestLive } from './live-channels.ts'
import { namesOfUsers } from './names-of-users.ts'
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
  live: { number: number; versionId: string; publishedAt: Date; document: FlowDocument } | null
  /** The number of the newest version; 0 before the first. */
  lastVersion: number
  /** What the workspace has that a flow may refer to. */
  services: { key: string; name: Localized }[]
}

/**
 * A flow as the editor opens it.
 * @throws Refusal forbidden, not-found
 */
export async function loadDraft(ctx: Ctx, { flowId }: { flowId: string }): Promise<Draft> {
  allow(ctx, 'flow:read')
  const flow = await findFlow(db(), ctx, flowId)
  const channels = (await liveChannels(db(), ctx.workspaceId, [flowId])).get(flowId) ?? []
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
    lastVersion: await lastVersion(ctx, flowId),
    services: await namedServices(ctx),
  }
}

async function liveDocument(ctx: Ctx, channels: LiveChannel[]): Promise<Draft['live']> {
  const live = newestLive(channels)
  if (!live) return null
  const version = await db().flowVersion.findFirst({
    where: { id: live.versionId, workspaceId: ctx.workspaceId },
    select: { graph: true, publishedAt: true },
  })
  if (!version) return null
  const { number, versionId } = live
  const { publishedAt } = version
  return { number, versionId, publishedAt, document: storedFlow(version.graph) }
}

async function lastVersion({ workspaceId }: Ctx, flowId: string): Promise<number> {
  const last = await db().flowVersion.aggregate({
    where: { workspaceId, flowId },
    _max: { number: true },
  })
  return last._max.number ?? 0
}

async function namedServices({ workspaceId }: Ctx): Promise<Draft['services']> {
  const services = await db().service.findMany({
    where: { workspaceId },
    orderBy: { key: 'asc' },
    select: { key: true, name: true },
  })
  return services.map(({ key, name }) => ({ key, name: localized.parse(name) }))
}
