import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'

/** A published version as a call needs it; `flows-runtime` parses the graph and what was trained for it. */
export type VersionOfCall = {
  versionId: string
  checksum: string
  graph: unknown
  understanding: unknown
}

/**
 * The version that a call keeps to its end, whether or not it is still the live one.
 * @throws Refusal forbidden, not-found
 */
export async function loadVersion(ctx: Ctx, versionId: string): Promise<VersionOfCall> {
  allow(ctx, 'call:live')

  const version = await db().flowVersion.findFirst({
    where: { id: versionId, workspaceId: ctx.workspaceId },
    select: { id: true, checksum: true, graph: true, understanding: true },
  })
  if (!version) throw new Refusal('not-found', 'This version does not exist.')
  const { id, ...rest } = version
  return { versionId: id, ...rest }
}
