import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { audit } from '#lib/audit/audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { Refusal } from '#lib/errors.ts'
import { lockFlow, refuseArchived } from './flow-row.ts'
import { type Released, releaseVersion } from './release-version.ts'
import { storedFlow } from './stored-flow.ts'
import { target } from './target-channels.ts'
import { versionNote } from './version-note.ts'

const shape = target.extend({
  flowId: z.string().max(60),
  /** The revision that the manager saw; a newer draft is not published unseen. */
  revision: z.int().min(1),
  note: versionNote,
})

/**
 * Makes the draft what callers get: one immutable version, one pointer swapped for each channel, all or nothing.
 * @returns the version and the addresses that answer with it.
 * @throws Refusal forbidden, not-found, stale (the draft changed since `revision`), invalid (`detail.problems` lists
 *   what must be fixed, as JSON), conflict (nothing to publish, or archived)
 */
export async function publishFlow(ctx: Ctx, input: z.input<typeof shape>): Promise<Released> {
  allow(ctx, 'flow:publish')
  const { flowId, revision, note, ...where } = parse(shape, input)

  return inTransaction(async (tx) => {
    const flow = await lockFlow(tx, ctx, flowId)
    refuseArchived(flow)
    if (flow.revision !== revision) {
      throw new Refusal('stale', 'The draft has changed since. Look at it again and publish.', {
        revision: flow.revision,
      })
    }
    const document = storedFlow(flow.draft)
    const released = await releaseVersion(tx, ctx, { flow, document, note, target: where })
    const { number, versionId, slugs } = released
    const detail = { number, versionId, slugs, revision, note }
    await audit(tx, ctx, { action: 'flow.published', subject: flowId, detail })
    return released
  })
}
