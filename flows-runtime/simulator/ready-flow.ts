import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { loadVersion } from '#lib/calls/load-version.ts'
import { type CompiledFlow, compileFlow } from '#runtime/engine/compile-flow.ts'
import { flowDocument } from '#runtime/graph/flow.ts'
import { compiledUnderstanding } from '#runtime/understanding/compiled.ts'
import { embeddedUnderstanding } from '#runtime/understanding/embedded.ts'
import type { Understanding } from '#runtime/understanding/understanding.ts'

/** A version that can take turns. */
export type ReadyFlow = { flow: CompiledFlow; understanding: Understanding }

const MOST_KEPT = 200

/** Version ids never change their meaning, so nothing here goes stale; the least recently used go first. */
const kept = new Map<string, Promise<ReadyFlow>>()

/**
 * The compiled form of a published version, from memory after the first time.
 * @throws Refusal forbidden, not-found when the workspace has no such version
 */
export async function readyFlow(ctx: Ctx, versionId: string): Promise<ReadyFlow> {
  allow(ctx, 'call:live')
  const key = `${ctx.workspaceId}/${versionId}`
  const ready = kept.get(key) ?? prepare(ctx, versionId)
  kept.delete(key)
  kept.set(key, ready)
  ready.catch(() => kept.delete(key))
  const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
  return ready
}

async function prepare(ctx: Ctx, versionId: string): Promise<ReadyFlow> {
  const { checksum, graph, understanding } = await loadVersion(ctx, versionId)
  const document = flowDocument.parse(graph)
  return {
    flow: compileFlow({ versionId, checksum, document }),
    understanding: embeddedUnderstanding(compiledUnderstanding.parse(understanding)),
  }
}
