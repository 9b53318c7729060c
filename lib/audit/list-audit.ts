import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { db } from '#lib/db/client.ts'

const PAGE = 50

const shape = z.object({
  /** The `next` of the page before. */
  cursor: z.number().int().positive().optional(),
  /** Only what this person did. */
  userId: z.uuid().optional(),
  action: z.string().max(100).optional(),
})

const storedActor = z.object({
  kind: z.string(),
  userId: z.string().optional(),
  name: z.string().optional(),
  callId: z.string().optional(),
  process: z.string().optional(),
  address: z.string().optional(),
})

const storedDetail = z.record(z.string(), z.unknown())

export type AuditRow = {
  seq: number
  at: Date
  actor: z.output<typeof storedActor>
  action: string
  subject: string
  detail: Record<string, unknown>
}

/** The workspace's history, newest first, 50 at a time; `next` is null on the last page. */
export async function listAudit(
  ctx: Ctx,
  input: z.input<typeof shape> = {},
): Promise<{ rows: AuditRow[]; next: number | null }> {
  allow(ctx, 'audit:read')
  const { cursor, userId, action } = parse(shape, input)
  const found = await db().auditEvent.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      ...(cursor !== undefined && { seq: { lt: cursor } }),
      ...(userId !== undefined && { actor: { path: ['userId'], equals: userId } }),
      ...(action !== undefined && { action }),
    },
    orderBy: { seq: 'desc' },
    take: PAGE + 1,
    select: { seq: true, at: true, actor: true, action: true, subject: true, detail: true },
  })
  const rows = found.slice(0, PAGE).map((row) => ({
    ...row,
    actor: storedActor.parse(row.actor),
    detail: storedDetail.parse(row.detail),
  }))
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.seq ?? null) : null }
}

/** Every kind of action in the workspace's history, by name. */
export async function listAuditActions(ctx: Ctx): Promise<string[]> {
  allow(ctx, 'audit:read')
  const found = await db().auditEvent.groupBy({
    by: ['action'],
    where: { workspaceId: ctx.workspaceId },
    orderBy: { action: 'asc' },
  })
  return found.map((row) => row.action)
}
