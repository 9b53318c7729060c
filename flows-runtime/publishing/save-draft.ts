import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { actingUser, type FlowRow, findFlow, refuseArchived } from './flow-row.ts'
import { namesOfUsers } from './names-of-users.ts'
import { asStored, receivedFlow, storedFlow } from './stored-flow.ts'

const shape = z.object({
  flowId: z.string().max(60),
  document: z.unknown(),
  /** The revision that the document was made from. */
  baseRevision: z.int().min(1),
})

export type Saving =
  | { kind: 'saved'; revision: number; at: Date }
  /** Somebody saved in between: what they have, and nothing was overwritten. */
  | { kind: 'stale'; revision: number; by: string | null; at: Date; document: FlowDocument }

/** The editor saves every few seconds; the history tells one stretch of work, not each save. */
const ONE_STRETCH_MS = 10 * 60_000

/**
 * Saves a draft, gaps allowed. Of two saves made from the same revision only the first one counts.
 * @throws Refusal forbidden, not-found, invalid or too-large (no flow document), conflict (archived)
 */
export async function saveDraft(
  ctx: Ctx,
  input: z.input<typeof shape>,
  clock: Clock = systemClock,
): Promise<Saving> {
  allow(ctx, 'flow:edit')
  const { flowId, document, baseRevision } = parse(shape, input)
  const draft = receivedFlow(document)

  return inTransaction(async (tx) => {
    const before = await findFlow(tx, ctx, flowId)
    refuseArchived(before)
    const at = clock.now()
    const { count } = await tx.flow.updateMany({
      where: { id: flowId, workspaceId: ctx.workspaceId, revision: baseRevision, archivedAt: null },
      data: {
        draft: asStored(draft),
        revision: { increment: 1 },
        updatedAt: at,
        updatedById: actingUser(ctx),
      },
    })
    if (count === 0) return staleAnswer(tx, await findFlow(tx, ctx, flowId))
    const revision = baseRevision + 1
    if (beginsStretch(ctx, before, at)) {
      await audit(tx, ctx, { action: 'flow.edited', subject: flowId, detail: { revision } })
    }
    return { kind: 'saved', revision, at }
  })
}

async function staleAnswer(tx: Tx, flow: FlowRow): Promise<Saving> {
  const names = await namesOfUsers(tx, [flow.updatedById])
  return {
    kind: 'stale',
    revision: flow.revision,
    by: names.get(flow.updatedById ?? '') ?? null,
    at: flow.updatedAt,
    document: storedFlow(flow.draft),
  }
}

/** Whether this save is the first of its author for a while, or takes over from somebody else. */
function beginsStretch(ctx: Ctx, before: FlowRow, at: Date): boolean {
  const sameAuthor = before.updatedById === actingUser(ctx) && before.revision > 1
  return !sameAuthor || at.getTime() - before.updatedAt.getTime() > ONE_STRETCH_MS
}
