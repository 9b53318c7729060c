import { z } from 'zod'
import type { Ctx } from '#lib/access/context.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'

/** A flow as the verbs that change it need it. */
export type FlowRow = {
  id: string
  name: string
  description: string
  draft: unknown
  revision: number
  updatedAt: Date
  updatedById: string | null
  archivedAt: Date | null
}

const SELECT = {
  id: true,
  name: true,
  description: true,
  draft: true,
  revision: true,
  updatedAt: true,
  updatedById: true,
  archivedAt: true,
} as const

/**
 * The flow of this workspace.
 * @throws Refusal `not-found`, also for a flow of another workspace and for what is no id.
 */
export async function findFlow(tx: Tx, { workspaceId }: Ctx, flowId: string): Promise<FlowRow> {
  const row = isId(flowId)
    ? await tx.flow.findFirst({ where: { id: flowId, workspaceId }, select: SELECT })
    : null
  if (!row) throw flowNotFound()
  return row
}

/** The same, kept from changing until the transaction ends, so that publishing goes one by one. */
export async function lockFlow(tx: Tx, ctx: Ctx, flowId: string): Promise<FlowRow> {
  if (!isId(flowId)) throw flowNotFound()
  await tx.$queryRaw`
    SELECT 1 FROM "Flow" WHERE "id" = ${flowId}::uuid AND "workspaceId" = ${ctx.workspaceId}::uuid FOR UPDATE`
  return findFlow(tx, ctx, flowId)
}

/** @throws Refusal `conflict` when the flow is put away. */
export function refuseArchived(flow: Pick<FlowRow, 'archivedAt'>): void {
  if (flow.archivedAt === null) return
  throw new Refusal('conflict', 'This flow is archived. Take it out of the archive first.', {
    reason: 'archived',
  })
}

export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success
}

export function flowNotFound(): Refusal {
  return new Refusal('not-found', 'This flow does not exist.')
}

/** The person acting; null for our own processes. */
export function actingUser({ actor }: Ctx): string | null {
  return actor.kind === 'user' ? actor.userId : null
}
