import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { callsPerDay } from './calls-per-day.ts'
import { type DraftState, draftStates } from './draft-states.ts'
import { type LiveChannel, liveChannels } from './live-channels.ts'
import { namesOfUsers } from './names-of-users.ts'

const shape = z.object({ archived: z.boolean().default(false) })

export type FlowListItem = {
  flowId: string
  name: string
  description: string
  /** `changed`: published, and the draft differs from what callers get. */
  state: 'draft' | 'published' | 'changed' | 'archived'
  channels: LiveChannel[]
  /** How many things the draft changes in what callers get; 0 before the first publication. */
  unpublishedChanges: number
  problems: { mustFix: number; shouldFix: number }
  /** Calls of the last seven days of the workspace's calendar, oldest first, today last. */
  callsPerDay: number[]
  updatedAt: Date
  /** Who changed it last; null for our own processes and people who are gone. */
  updatedBy: string | null
}

/**
 * Flows of the workspace, the one changed last first; those put away only when asked for.
 * @throws Refusal forbidden
 */
export async function listFlows(
  ctx: Ctx,
  input: z.input<typeof shape> = {},
  clock: Clock = systemClock,
): Promise<FlowListItem[]> {
  allow(ctx, 'flow:read')
  const { archived } = parse(shape, input)
  const rows = await db().flow.findMany({
    where: { workspaceId: ctx.workspaceId, archivedAt: archived ? { not: null } : null },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      name: true,
      description: true,
      revision: true,
      updatedAt: true,
      updatedById: true,
    },
  })
  const ids = rows.map((row) => row.id)
  const channels = await liveChannels(db(), ctx.workspaceId, ids)
  const states = await draftStates(ctx, rows, channels)
  const calls = await callsPerDay(ctx, clock)
  const names = await namesOfUsers(
    db(),
    rows.map((row) => row.updatedById),
  )
  return rows.map(({ id, updatedById, revision: _, ...row }) => {
    const where = channels.get(id) ?? []
    const { unpublishedChanges, problems } = states.get(id) ?? NOTHING
    return {
      ...row,
      flowId: id,
      state: archived ? 'archived' : stateOf(where, unpublishedChanges),
      channels: where,
      unpublishedChanges,
      problems,
      callsPerDay: calls.get(id) ?? [0, 0, 0, 0, 0, 0, 0],
      updatedBy: names.get(updatedById ?? '') ?? null,
    }
  })
}

const NOTHING: DraftState = { unpublishedChanges: 0, problems: { mustFix: 0, shouldFix: 0 } }

function stateOf(channels: LiveChannel[], changes: number): 'draft' | 'published' | 'changed' {
  if (channels.every((channel) => channel.live === null)) return 'draft'
  return changes > 0 ? 'changed' : 'published'
}
