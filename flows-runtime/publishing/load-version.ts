import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { db } from '#lib/db/client.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { findVersion } from './find-version.ts'
import { namesOfUsers } from './names-of-users.ts'
import { storedFlow } from './stored-flow.ts'

const shape = z.object({ flowId: z.string().max(60), number: z.int().min(1) })

export type PublishedVersion = {
  versionId: string
  number: number
  document: FlowDocument
  note: string
  publishedAt: Date
  publishedBy: string | null
}

/**
 * A published version, for looking at it or comparing it.
 * @throws Refusal forbidden, not-found
 */
export async function loadVersion(
  ctx: Ctx,
  input: z.input<typeof shape>,
): Promise<PublishedVersion> {
  allow(ctx, 'flow:read')
  const version = await findVersion(db(), ctx, parse(shape, input))
  const names = await namesOfUsers(db(), [version.publishedById])
  const { id, number, note, publishedAt } = version
  return {
    versionId: id,
    number,
    document: storedFlow(version.graph),
    note,
    publishedAt,
    publishedBy: names.get(version.publishedById ?? '') ?? null,
  }
}
