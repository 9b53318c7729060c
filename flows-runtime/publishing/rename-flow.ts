import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { flowName } from './flow-name.ts'
import { flowNotFound, isId } from './flow-row.ts'

const shape = z.object({
  flowId: z.string().max(60),
  name: flowName,
  description: z.string().trim().max(500, 'too-long').optional(),
})

/**
 * Another name, and another description when one is given. Addresses keep the words they were made with.
 * @throws Refusal forbidden, not-found, invalid
 */
export async function renameFlow(ctx: Ctx, input: z.input<typeof shape>): Promise<void> {
  allow(ctx, 'flow:edit')
  const { flowId, name, description } = parse(shape, input)
  if (!isId(flowId)) throw flowNotFound()

  await inTransaction(async (tx) => {
    const { count } = await tx.flow.updateMany({
      where: { id: flowId, workspaceId: ctx.workspaceId },
      data: { name, ...(description !== undefined && { description }) },
    })
    if (count === 0) throw flowNotFound()
    await audit(tx, ctx, { action: 'flow.renamed', subject: flowId, detail: { name } })
  })
}
