import type { Tx } from '#lib/db/transaction.ts'

/** Where a flow answers, and with which version. */
export type LiveChannel = {
  channelId: string
  kind: string
  slug: string
  name: string
  environment: string
  /** Null: the address exists and nobody answers. */
  live: { versionId: string; number: number; checksum: string; since: Date } | null
}

/** Channels by flow id, oldest first; a flow without channels is left out. */
export async function liveChannels(
  tx: Pick<Tx, 'channel' | 'environment'>,
  workspaceId: string,
  flowIds: string[],
): Promise<Map<string, LiveChannel[]>> {
  const environments = await tx.environment.findMany({
    where: { workspaceId },
    select: { id: true, kind: true },
  })
  const kinds = new Map(environments.map((each) => [each.id, each.kind]))
  const rows = await tx.channel.findMany({
    where: { workspaceId, flowId: { in: flowIds } },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      flowId: true,
      kind: true,
      slug: true,
      name: true,
      environmentId: true,
      deployment: {
        select: {
          deployedAt: true,
          version: { select: { id: true, number: true, checksum: true } },
        },
      },
    },
  })
  const channels = new Map<string, LiveChannel[]>()
  for (const { id, flowId, kind, slug, name, environmentId, deployment } of rows) {
    if (flowId === null) continue
    const channel: LiveChannel = {
      channelId: id,
      kind,
      slug,
      name,
      environment: kinds.get(environmentId) ?? '',
      live: deployment && {
        versionId: deployment.version.id,
        number: deployment.version.number,
        checksum: deployment.version.checksum,
        since: deployment.deployedAt,
      },
    }
    channels.set(flowId, [...(channels.get(flowId) ?? []), channel])
  }
  return channels
}

/** The newest version that any of these channels answers with. */
export function newestLive(channels: LiveChannel[]): LiveChannel['live'] {
  const live = channels.flatMap((channel) => channel.live ?? [])
  return live.sort((one, other) => other.number - one.number)[0] ?? null
}
