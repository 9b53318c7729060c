import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { checkGraph } from '#runtime/graph/check-graph.ts'
import { countChanges } from '#runtime/graph/diff-flow.ts'
import { type LiveChannel, newestLive } from './live-channels.ts'
import { readCatalogue } from './read-catalogue.ts'
import { recent } from './recent.ts'
import { storedFlow } from './stored-flow.ts'

export type DraftState = {
  unpublishedChanges: number
  problems: { mustFix: number; shouldFix: number }
}

/** A draft's revision, a version's id and the services decide the answer, so what is kept never goes stale. */
const kept = recent<DraftState>(1000)

/** By flow id, how each draft stands. Graphs are read only of flows that changed since they were last asked for. */
export async function draftStates(
  ctx: Ctx,
  flows: { id: string; revision: number }[],
  channels: Map<string, LiveChannel[]>,
): Promise<Map<string, DraftState>> {
  const { services } = await readCatalogue(db(), ctx)
  const states = new Map<string, DraftState>()
  for (const { id, revision } of flows) {
    const versionId = newestLive(channels.get(id) ?? [])?.versionId ?? null
    const key = JSON.stringify([ctx.workspaceId, id, revision, versionId, services])
    const state = kept.get(key) ?? (await readState(ctx, { id, revision, versionId, services }))
    if (!state) continue
    states.set(id, kept.set(key, state))
  }
  return states
}

/** Undefined when the draft is being saved this very moment: the next reading tells. */
async function readState(
  { workspaceId }: Ctx,
  flow: { id: string; revision: number; versionId: string | null; services: string[] },
): Promise<DraftState | undefined> {
  const { id, revision, versionId, services } = flow
  const row = await db().flow.findFirst({
    where: { id, workspaceId, revision },
    select: { draft: true },
  })
  if (!row) return undefined
  const draft = storedFlow(row.draft)
  const live = versionId
    ? await db().flowVersion.findFirst({
        where: { id: versionId, workspaceId },
        select: { graph: true },
      })
    : null
  const problems = checkGraph(draft, { services })
  const mustFix = problems.filter((problem) => problem.severity === 'must-fix').length
  return {
    unpublishedChanges: live ? countChanges(storedFlow(live.graph), draft) : 0,
    problems: { mustFix, shouldFix: problems.length - mustFix },
  }
}
