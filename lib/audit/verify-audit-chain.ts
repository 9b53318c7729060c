import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { type ChainBreak, type ChainEnd, FIRST_PREVIOUS_HASH, followChain } from './chain.ts'

const BATCH = 1000

/**
 * `intact`: every row since the first is as it was written. `broken`: the first row that is not. Rows cut off at the
 * very end cannot be seen from inside: compare `count` and `lastHash` with a copy kept elsewhere.
 */
export type ChainVerdict =
  | { kind: 'intact'; count: number; lastHash: string }
  | ({ kind: 'broken' } & ChainBreak)

/** Reads the workspace's whole history and checks each row against its hash and the one before. */
export async function verifyAuditChain(ctx: Ctx): Promise<ChainVerdict> {
  allow(ctx, 'audit:read')
  const { workspaceId } = ctx
  let end: ChainEnd = { seq: 0, hash: FIRST_PREVIOUS_HASH }
  for (;;) {
    const links = await db().auditEvent.findMany({
      where: { workspaceId, seq: { gt: end.seq } },
      orderBy: { seq: 'asc' },
      take: BATCH,
      select: {
        workspaceId: true,
        seq: true,
        at: true,
        actor: true,
        action: true,
        subject: true,
        detail: true,
        previousHash: true,
        hash: true,
      },
    })
    if (links.length === 0) return { kind: 'intact', count: end.seq, lastHash: end.hash }
    const followed = followChain(end, links)
    if (!followed.ok) return { kind: 'broken', ...followed.broken }
    end = followed.end
  }
}
