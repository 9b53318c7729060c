import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { type EffectState, effectState } from './effect.ts'

const input = z.object({
  states: z.array(effectState).optional(),
  limit: z.int().min(1).max(100).default(50),
  cursor: z.uuid().optional(),
})

/** One delivery, as a screen shows it. */
export type EffectRow = {
  id: string
  kind: string
  subjectId: string
  connector: string
  state: EffectState
  attempts: number
  lastError: string | null
  nextAttemptAt: Date
  createdAt: Date
  deliveredAt: Date | null
}

/** Deliveries of the workspace, newest first; `next` is the cursor of the following page, or null. */
export async function listEffects(
  ctx: Ctx,
  filter: z.input<typeof input> = {},
): Promise<{ rows: EffectRow[]; next: string | null }> {
  allow(ctx, 'effect:read')
  const { states, limit, cursor } = input.parse(filter)
  const found = await db().effect.findMany({
    where: { workspaceId: ctx.workspaceId, ...(states && { state: { in: states } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...(cursor && { cursor: { id: cursor, workspaceId: ctx.workspaceId }, skip: 1 }),
    select: {
      id: true,
      kind: true,
      subjectId: true,
      connector: true,
      state: true,
      attempts: true,
      lastError: true,
      nextAttemptAt: true,
      createdAt: true,
      deliveredAt: true,
    },
  })
  const rows = found.slice(0, limit).map((row) => ({ ...row, state: effectState.parse(row.state) }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
