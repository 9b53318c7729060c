import type { Ctx } from '#lib/access/context.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { readableSlug } from './readable-slug.ts'

type NewWebChannel = { id: string; name: string; environmentId: string }

/**
 * Gives a flow a web address, inside the transaction of the verb that needs one. The address is made from the
 * flow's name; where it is taken, it gets the first free number.
 * @param flow `id` and `name` of the flow.
 */
export async function createWebChannel(
  tx: Tx,
  ctx: Ctx,
  flow: NewWebChannel,
): Promise<{ channelId: string; slug: string }> {
  const wanted = readableSlug(flow.name)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('channel-slug', 0))`
  const taken = await tx.channel.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  })
  const slug = firstFree(wanted, new Set(taken.map((channel) => channel.slug)))
  const channel = await tx.channel.create({
    data: {
      workspaceId: ctx.workspaceId,
      environmentId: flow.environmentId,
      kind: 'web',
      slug,
      name: flow.name,
      flowId: flow.id,
    },
    select: { id: true },
  })
  return { channelId: channel.id, slug }
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
  }
}
