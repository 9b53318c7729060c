import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { findVersion } from './find-version.ts'
import { actingUser, lockFlow, refuseArchived } from './flow-row.ts'
import { type Released, releaseVersion } from './release-version.ts'
import { asStored, storedFlow } from './stored-flow.ts'
import { target } from './target-channels.ts'
import { versionNote } from './version-note.ts'

const shape = target.extend({
  flowId: z.string().max(60),
  number: z.int().min(1),
  note: versionNote,
  /** Also puts it in place of the draft; without it the draft stays as it is. */
  replaceDraft: z.boolean().default(false),
})

/**
 * Publishes an earlier version again, under a new number.
 * @throws Refusal forbidden, not-found, invalid (it no longer fits the workspace), conflict (callers get it already)
 */
export async function restoreVersion(
  ctx: Ctx,
  input: z.input<typeof shape>,
): Promise<Released & { revision: number }> {
  allow(ctx, 'flow:publish')
  const { flowId, number, note, replaceDraft, ...where } = parse(shape, input)

  return inTransaction(async (tx) => {
    const flow = await lockFlow(tx, ctx, flowId)
    refuseArchived(flow)
    const version = await findVersion(tx, ctx, { flowId, number })
    const document = storedFlow(version.graph)
    const released = await releaseVersion(tx, ctx, { flow, document, note, target: where })
    if (replaceDraft) await putInDraft(tx, ctx, flowId, document)
    await audit(tx, ctx, {
      action: 'flow.restored',
      subject: flowId,
      detail: {
        number: released.number,
        restored: number,
        versionId: released.versionId,
        slugs: released.slugs,
        replaceDraft,
        note,
      },
    })
    return { ...released, revision: flow.revision + (replaceDraft ? 1 : 0) }
  })
}

async function putInDraft(
  tx: Tx,
  ctx: Ctx,
  flowId: string,
  document: ReturnType<typeof storedFlow>,
): Promise<void> {
  await tx.flow.updateMany({
    where: { id: flowId, workspaceId: ctx.workspaceId },
    data: {
      draft: asStored(document),
      revision: { increment: 1 },
      updatedById: actingUser(ctx),
    },
  })
}
