import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { checkGraph } from '#runtime/graph/check-graph.ts'
import type { Problem } from '#runtime/graph/problem.ts'
import { findFlow } from './flow-row.ts'
import { readCatalogue } from './read-catalogue.ts'
import { storedFlow } from './stored-flow.ts'

/**
 * What is wrong with the saved draft, judged against what the workspace has now.
 * @throws Refusal forbidden, not-found
 */
export async function checkFlow(
  ctx: Ctx,
  { flowId }: { flowId: string },
): Promise<{ revision: number; problems: Problem[] }> {
  allow(ctx, 'flow:read')
  const flow = await findFlow(db(), ctx, flowId)
  const catalogue = await readCatalogue(db(), ctx)
  return { revision: flow.revision, problems: checkGraph(storedFlow(flow.draft), catalogue) }
}
