import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { lockFlow } from './flow-row.ts'

const shape = z.object({ flowId: z.string().max(60), archived: z.boolean().default(true) })

/**
 * Puts a flow away, or takes it out again. What is put away stops answering new calls; calls in progress end as they
 * began, and versions, calls and addresses are kept. What is taken out answers again once it is published.
 * @throws Refusal forbidden, not-found
 */
export async function archiveFlow(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<void> {
  allow(ctx, 'flow:archive')
  const { flowId, archived } = parse(shape, input)

  await inTransaction(async (tx) => {
    const flow = await lockFlow(tx, ctx, flowId)
    if ((flow.archivedAt !== null) === archived) return
    const { workspaceId } = ctx
    if (archived) await tx.deployment.deleteMany({ where: { workspaceId, channel: { flowId } } })
    await tx.flow.updateMany({
      where: { id: flowId, workspaceId },
      data: { archivedAt: archived ? clock.now() : null },
    })
    const action = archived ? 'flow.archived' : 'flow.unarchived'
    await audit(tx, ctx, { action, subject: flowId, detail: { name: flow.name } })
  })
}
