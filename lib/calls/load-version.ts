import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'

/** A published version as a call needs it; `flows-runtime` parses the graph. */
export type VersionOfCall = { versionId: string; checksum: string; graph: unknown }

/**
 * The version that a call keeps to its end, whether or not it is still the live one.
 * @throws Refusal forbidden, not-found
 */
export async function loadVersion(ctx: Ctx, versionId: string): Promise<VersionOfCall> {
  allow(ctx, 'call:live')

  const version = await db().flowVersion.findFirst({
    where: { id: versionId, workspaceId: ctx.workspaceId },
    select: { id: true, checksum: true, graph: true },
  })
  if (!version) throw new Refusal('not-found', 'This version does not exist.')
  return { versionId: version.id, checksum: version.checksum, graph: version.graph }
}
