import { z } from 'zod'
import type { Ctx } from '#lib/access/context.ts'
import { createWebChannel } from '#lib/channels/create-web-channel.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { type FlowRow, isId } from './flow-row.ts'

export const target = z.object({
  /** Only this channel; every channel of the flow in the environment when left out. */
  channelId: z.string().max(60).optional(),
  environment: z.enum(['sandbox', 'production']).default('production'),
})
export type Target = z.output<typeof target>

type TargetChannel = {
  channelId: string
  environmentId: string
  slug: string
  /** Checksum of what it answers with now; null when with nothing. */
  liveChecksum: string | null
}

/**
 * The channels that a publication changes. A flow without any in the environment gets a web address of its own.
 * @throws Refusal not-found for a channel that is not of this flow, or an environment that is not there
 */
export async function targetChannels(
  tx: Tx,
  ctx: Ctx,
  flow: Pick<FlowRow, 'id' | 'name'>,
  { channelId, environment }: Target,
): Promise<TargetChannel[]> {
  const { workspaceId } = ctx
  if (channelId !== undefined && !isId(channelId)) throw channelNotFound()
  const place = await tx.environment.findFirst({
    where: { workspaceId, kind: environment },
    select: { id: true },
  })
  if (!place) throw new Refusal('not-found', 'This environment does not exist.')
  const where = channelId === undefined ? { environmentId: place.id } : { id: channelId }
  const found = await tx.channel.findMany({
    where: { workspaceId, flowId: flow.id, ...where },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      environmentId: true,
      slug: true,
      deployment: { select: { version: { select: { checksum: true } } } },
    },
  })
  if (found.length > 0) {
    return found.map(({ id, deployment, ...rest }) => ({
      ...rest,
      channelId: id,
      liveChecksum: deployment?.version.checksum ?? null,
    }))
  }
  if (channelId !== undefined) throw channelNotFound()
  const made = await createWebChannel(tx, ctx, { ...flow, environmentId: place.id })
  return [{ ...made, environmentId: place.id, liveChecksum: null }]
}

function channelNotFound(): Refusal {
  return new Refusal('not-found', 'This channel does not exist.')
}
