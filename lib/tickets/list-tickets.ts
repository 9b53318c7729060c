import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { PRIORITIES, type Priority } from '#lib/desk/priorities.ts'
import { deliveriesOf } from '#lib/outbox/deliveries.ts'
import type { EffectState } from '#lib/outbox/effect.ts'
import { readReference } from './reference.ts'
import { type TicketKind, type TicketStatus, ticketKind, ticketStatus } from './ticket-request.ts'

const priority = z.enum(PRIORITIES)

const input = z.object({
  environmentId: z.uuid().optional(),
  status: ticketStatus.optional(),
  kind: ticketKind.optional(),
  /** Whatever is not solved yet. */
  unsolved: z.boolean().default(false),
  /** Whatever no system has taken yet. */
  undelivered: z.boolean().default(false),
  callId: z.uuid().optional(),
  /** A reference, or part of a subject or of a caller's number. */
  search: z.string().trim().max(200).optional(),
  limit: z.int().min(1).max(100).default(50),
  cursor: z.uuid().optional(),
})
export type TicketFilter = z.input<typeof input>

export type TicketRow = {
  id: string
  kind: TicketKind
  reference: string
  subject: string
  status: TicketStatus
  priority: Priority
  callerPhone: string | null
  callId: string | null
  externalSystem: string | null
  externalNumber: string | null
  /** How its delivery stands. */
  delivery: EffectState | null
  createdAt: Date
}

/** Tickets and tasks of the workspace, newest first; `next` is the cursor of the following page, or null. */
export async function listTickets(
  ctx: Ctx,
  filter: TicketFilter = {},
): Promise<{ rows: TicketRow[]; next: string | null }> {
  allow(ctx, 'ticket:read')
  const { search, limit, cursor, undelivered, ...wanted } = input.parse(filter)
  const found = await db().ticket.findMany({
    where: {
      ...defined(wanted),
      workspaceId: ctx.workspaceId,
      ...(search && matching(search)),
      ...(undelivered && { id: { in: await undeliveredIds(ctx.workspaceId) } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...(cursor && { cursor: { id: cursor, workspaceId: ctx.workspaceId }, skip: 1 }),
    select: {
      id: true,
      kind: true,
      reference: true,
      subject: true,
      status: true,
      priority: true,
      callerPhone: true,
      callId: true,
      externalSystem: true,
      externalNumber: true,
      createdAt: true,
    },
  })
  const page = found.slice(0, limit)
  const deliveries = await deliveriesOf(
    ctx.workspaceId,
    page.map((ticket) => ticket.id),
  )
  const rows = page.map((ticket) => ({
    ...ticket,
    kind: ticketKind.parse(ticket.kind),
    status: ticketStatus.parse(ticket.status),
    priority: priority.parse(ticket.priority),
    delivery: deliveries.get(ticket.id)?.state ?? null,
  }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

function matching(search: string) {
  const reference = readReference(search)?.reference
  return {
    OR: [
      ...(reference ? [{ reference }] : []),
      { subject: { contains: search, mode: 'insensitive' as const } },
      { callerPhone: { contains: search.replace(/[\s()-]/g, '') } },
    ],
  }
}

/** Few at any time: what is on its way, and what waits for a person. */
async function undeliveredIds(workspaceId: string): Promise<string[]> {
  const effects = await db().effect.findMany({
    where: { workspaceId, kind: 'create-ticket', state: { not: 'delivered' } },
    select: { subjectId: true },
  })
  return effects.map((effect) => effect.subjectId)
}

type Wanted = Omit<z.output<typeof input>, 'search' | 'limit' | 'cursor' | 'undelivered'>

function defined({ environmentId, status, kind, callId, unsolved }: Wanted) {
  return {
    ...(unsolved && { status: { not: 'solved' } }),
    ...(environmentId && { environmentId }),
    ...(status && { status }),
    ...(kind && { kind }),
    ...(callId && { callId }),
  }
}
