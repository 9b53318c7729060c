import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { flowName } from './flow-name.ts'
import { actingUser, findFlow } from './flow-row.ts'
import { asStored, storedFlow } from './stored-flow.ts'

const shape = z.object({ flowId: z.string().max(60), name: flowName })

/**
 * A new flow with the same draft under another name. Versions, channels and calls stay with the first one.
 * @throws Refusal forbidden, not-found, invalid
 */
export async function duplicateFlow(
  ctx: Ctx,
  input: z.input<typeof shape>,
): Promise<{ flowId: string }> {
  allow(ctx, 'flow:create')
  const { flowId, name } = parse(shape, input)

  return inTransaction(async (tx) => {
    const original = await findFlow(tx, ctx, flowId)
    const copy = await tx.flow.create({
      data: {
        workspaceId: ctx.workspaceId,
        name,
        description: original.description,
        draft: asStored(storedFlow(original.draft)),
        updatedById: actingUser(ctx),
      },
      select: { id: true },
    })
    await audit(tx, ctx, { action: 'flow.duplicated', subject: copy.id, detail: { name, flowId } })
    return { flowId: copy.id }
  })
}
