import type { Ctx } from '#lib/access/context.ts'
import { storableObject } from '#lib/audit/canonical-json.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { checkGraph } from '#runtime/graph/check-graph.ts'
import { checksumOf } from '#runtime/graph/checksum.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { compileUnderstanding } from '#runtime/understanding/embedded.ts'
import { actingUser, type FlowRow } from './flow-row.ts'
import { readCatalogue } from './read-catalogue.ts'
import { asStored } from './stored-flow.ts'
import { type Target, targetChannels } from './target-channels.ts'

type Release = { flow: FlowRow; document: FlowDocument; note: string; target: Target }

export type Released = { number: number; versionId: string; slugs: string[] }

/**
 * Makes a document the next version of its flow and the one that its channels answer with. Calls in progress keep
 * theirs. The caller holds the flow's lock, so numbers follow one another.
 * @throws Refusal invalid when something must be fixed, conflict when it is what the channels answer with already
 */
export async function releaseVersion(tx: Tx, ctx: Ctx, release: Release): Promise<Released> {
  const { flow, document, note, target } = release
  refuseProblems(document, await readCatalogue(tx, ctx))
  const channels = await targetChannels(tx, ctx, flow, target)
  const checksum = checksumOf(document)
  if (channels.every((channel) => channel.liveChecksum === checksum)) {
    throw new Refusal(
      'conflict',
      'There is nothing to publish: this is what callers get already.',
      {
        reason: 'nothing-to-publish',
      },
    )
  }
  const version = await tx.flowVersion.create({
    data: {
      workspaceId: ctx.workspaceId,
      flowId: flow.id,
      number: (await lastNumber(tx, flow.id)) + 1,
      graph: asStored(document),
      checksum,
      understanding: storableObject({ ...compileUnderstanding(document) }),
      note,
      publishedById: actingUser(ctx),
    },
    select: { id: true, number: true },
  })
  for (const { channelId, environmentId } of channels) {
    const { workspaceId } = ctx
    const deployment = { workspaceId, environmentId, versionId: version.id }
    await tx.deployment.upsert({
      where: { channelId, workspaceId },
      create: { channelId, ...deployment },
      update: { versionId: version.id, deployedAt: new Date() },
      select: { channelId: true },
    })
  }
  return {
    number: version.number,
    versionId: version.id,
    slugs: channels.map((channel) => channel.slug),
  }
}

function refuseProblems(document: FlowDocument, catalogue: { services: string[] }): void {
  const problems = checkGraph(document, catalogue).filter((each) => each.severity === 'must-fix')
  if (problems.length === 0) return
  throw new Refusal('invalid', 'Some things must be fixed before this flow can be published.', {
    reason: 'problems',
    count: problems.length,
    problems: JSON.stringify(problems),
  })
}

async function lastNumber(tx: Tx, flowId: string): Promise<number> {
  const last = await tx.flowVersion.aggregate({ where: { flowId }, _max: { number: true } })
  return last._max.number ?? 0
}
