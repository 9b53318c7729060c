import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { db } from '#lib/db/client.ts'
import { findFlow } from './flow-row.ts'
import { namesOfUsers } from './names-of-users.ts'

const shape = z.object({
  flowId: z.string().max(60),
  /** Only versions older than this number. */
  before: z.int().min(1).optional(),
  limit: z.int().min(1).max(100).default(30),
})

export type VersionListItem = {
  versionId: string
  number: number
  note: string
  publishedAt: Date
  publishedBy: string | null
  /** Addresses that answer with it now. */
  liveOn: string[]
}

/**
 * Versions of a flow, newest first, without their graphs; `next` is the `before` of the following page, or null.
 * @throws Refusal forbidden, not-found
 */
export async function listVersions(
  ctx: Ctx,
  input: z.input<typeof shape>,
): Promise<{ versions: VersionListItem[]; next: number | null }> {
  allow(ctx, 'flow:read')
  const { flowId, before, limit } = parse(shape, input)
  await findFlow(db(), ctx, flowId)
  const rows = await db().flowVersion.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      flowId,
      ...(before !== undefined && { number: { lt: before } }),
    },
    orderBy: { number: 'desc' },
    take: limit + 1,
    select: {
      id: true,
      number: true,
      note: true,
      publishedAt: true,
      publishedById: true,
      deployments: { select: { channel: { select: { slug: true } } } },
    },
  })
  const page = rows.slice(0, limit)
  const names = await namesOfUsers(
    db(),
    page.map((row) => row.publishedById),
  )
  return {
    versions: page.map(({ id, number, note, publishedAt, publishedById, deployments }) => ({
      versionId: id,
      number,
      note,
      publishedAt,
      publishedBy: names.get(publishedById ?? '') ?? null,
      liveOn: deployments.map((deployment) => deployment.channel.slug),
    })),
    next: rows.length > limit ? (page.at(-1)?.number ?? null) : null,
  }
}
