import { randomUUID } from 'node:crypto'
import { db } from '#lib/db/client.ts'

export type WebChannel = {
  slug: string
  workspaceId: string
  environmentId: string
  channelId: string
  flowId: string
  versionId: string
}

/** For tests: a web channel of a workspace on which this flow document is live, as publishing would leave it. */
export async function webChannel(
  workspace: { workspaceId: string; environments: { production: string } },
  graph: object,
  understanding: object = {},
): Promise<WebChannel> {
  const { workspaceId } = workspace
  const environmentId = workspace.environments.production
  const slug = `prueba-${randomUUID()}`
  const document = JSON.parse(JSON.stringify(graph))
  const flow = await db().flow.create({
    data: { workspaceId, name: 'Prueba', draft: document },
    select: { id: true },
  })
  const version = await db().flowVersion.create({
    data: {
      workspaceId,
      flowId: flow.id,
      number: 1,
      graph: document,
      checksum: randomUUID(),
      understanding: JSON.parse(JSON.stringify(understanding)),
    },
    select: { id: true },
  })
  const channel = await db().channel.create({
    data: { workspaceId, environmentId, kind: 'web', slug, name: 'Web', flowId: flow.id },
    select: { id: true },
  })
  await db().deployment.create({
    data: { channelId: channel.id, workspaceId, environmentId, versionId: version.id },
  })
  return {
    slug,
    workspaceId,
    environmentId,
    channelId: channel.id,
    flowId: flow.id,
    versionId: version.id,
  }
}
