import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import { allow } from './allow.ts'
import type { Ctx } from './context.ts'
import { stillOpen } from './session-limits.ts'

export type SessionRow = {
  id: string
  userAgent: string
  address: string
  createdAt: Date
  lastSeenAt: Date
}

/** The open sessions of the person who asks, last used first. */
export async function listSessions(ctx: Ctx, clock: Clock = systemClock): Promise<SessionRow[]> {
  allow(ctx, 'session:read-own')
  const { actor, workspaceId } = ctx
  if (actor.kind !== 'user') throw new Refusal('forbidden', 'Only a person has sessions.')
  return db().session.findMany({
    where: { workspaceId, userId: actor.userId, ...stillOpen(clock.now()) },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
  })
}
