import type { Ctx } from '#lib/access/context.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { flowNotFound, isId } from './flow-row.ts'

type VersionRow = {
  id: string
  number: number
  graph: unknown
  checksum: string
  note: string
  publishedAt: Date
  publishedById: string | null
}

/**
 * One version of a flow of this workspace, by its number.
 * @throws Refusal not-found
 */
export async function findVersion(
  tx: Pick<Tx, 'flowVersion'>,
  { workspaceId }: Ctx,
  { flowId, number }: { flowId: string; number: number },
): Promise<VersionRow> {
  if (!isId(flowId)) throw flowNotFound()
  const version = await tx.flowVersion.findFirst({
    where: { workspaceId, flowId, number },
    select: {
      id: true,
      number: true,
      graph: true,
      checksum: true,
      note: true,
      publishedAt: true,
      publishedById: true,
    },
  })
  if (!version) throw new Refusal('not-found', 'This version does not exist.')
  return version
}
