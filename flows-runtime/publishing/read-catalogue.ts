import type { Ctx } from '#lib/access/context.ts'
import type { Tx } from '#lib/db/transaction.ts'
import type { Catalogue } from '#runtime/graph/flow-view.ts'

/** What the workspace has that its flows may refer to. */
export async function readCatalogue(tx: Pick<Tx, 'service'>, ctx: Ctx): Promise<Catalogue> {
  const services = await tx.service.findMany({
    where: { workspaceId: ctx.workspaceId },
    orderBy: { key: 'asc' },
    select: { key: true },
  })
  return { services: services.map((service) => service.key) }
}
