import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { parse } from '#lib/access/parse.ts'
import { db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/prisma-types.ts'
import { nameIn } from '#lib/values/name-in.ts'
import { CALL_OUTCOMES, type CallOutcome, callOutcome } from './call-outcome.ts'

const PAGE = 30

const shape = z.object({
  flowId: z.uuid().optional(),
  outcome: z.enum(CALL_OUTCOMES).optional(),
  /** A reference, a phone number, a subject or words that the caller said. */
  text: z.string().trim().max(120).optional(),
  /** The `next` of the page before. */
  cursor: z.string().max(80).optional(),
})

export type CallFilter = z.input<typeof shape>

export type CallRow = {
  id: string
  startedAt: Date
  endedAt: Date | null
  lastTurnAt: Date
  language: string
  medium: string
  flowId: string
  flowName: string
  versionNumber: number | null
  /** The caller's name as the ledger has it, else null. */
  callerName: string | null
  callerPhone: string | null
  outcome: CallOutcome
  endReason: string | null
  /** References of what exists because of this call, appointments first. */
  references: string[]
  /** The subject of its ticket or task, when it has one. */
  subject: string | null
}

/**
 * Calls of the workspace, newest first, 30 at a time; `next` is null on the last page.
 * @throws Refusal forbidden without `call:read`; invalid for a cursor that no page gave
 */
export async function listCalls(
  ctx: Ctx,
  input: CallFilter = {},
): Promise<{ rows: CallRow[]; next: string | null }> {
  allow(ctx, 'call:read')
  const filter = parse(shape, input)
  const found = await db().call.findMany({
    where: {
      AND: [
        { workspaceId: ctx.workspaceId },
        filter.flowId ? { flowId: filter.flowId } : {},
        filter.outcome ? outcomeWhere(filter.outcome) : {},
        filter.text ? textWhere(filter.text) : {},
        filter.cursor ? before(filter.cursor) : {},
      ],
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    select,
  })
  const page = found.slice(0, PAGE)
  const names = await namesOf(ctx, page)
  const last = page.at(-1)
  return {
    rows: page.map((call) => rowOf(call, names)),
    next: found.length > PAGE && last ? `${last.startedAt.toISOString()}_${last.id}` : null,
  }
}

const select = {
  id: true,
  startedAt: true,
  endedAt: true,
  lastTurnAt: true,
  language: true,
  medium: true,
  flowId: true,
  versionId: true,
  caller: true,
  endReason: true,
  tickets: {
    select: { kind: true, reference: true, subject: true, callerPhone: true, fields: true },
  },
  appointments: { select: { reference: true, callerPhone: true, fields: true } },
} satisfies Prisma.CallSelect

type Found = Prisma.CallGetPayload<{ select: typeof select }>
type Names = { flows: Map<string, string>; versions: Map<string, number> }

function rowOf(call: Found, names: Names): CallRow {
  const { tickets, appointments } = call
  const records = [...appointments, ...tickets]
  return {
    id: call.id,
    startedAt: call.startedAt,
    endedAt: call.endedAt,
    lastTurnAt: call.lastTurnAt,
    language: call.language,
    medium: call.medium,
    flowId: call.flowId,
    flowName: names.flows.get(call.flowId) ?? '',
    versionNumber: names.versions.get(call.versionId) ?? null,
    callerName: records.map((record) => nameIn(record.fields)).find(Boolean) ?? null,
    callerPhone: records.find((record) => record.callerPhone)?.callerPhone ?? call.caller,
    outcome: callOutcome({
      ended: call.endedAt !== null,
      endReason: call.endReason,
      ticketKinds: tickets.map((ticket) => ticket.kind),
      appointments: appointments.length,
    }),
    endReason: call.endReason,
    references: records.map((record) => record.reference),
    subject: tickets[0]?.subject ?? null,
  }
}

async function namesOf(ctx: Ctx, calls: Found[]): Promise<Names> {
  const { workspaceId } = ctx
  const [flows, versions] = await Promise.all([
    db().flow.findMany({
      where: { workspaceId, id: { in: [...new Set(calls.map((call) => call.flowId))] } },
      select: { id: true, name: true },
    }),
    db().flowVersion.findMany({
      where: { workspaceId, id: { in: [...new Set(calls.map((call) => call.versionId))] } },
      select: { id: true, number: true },
    }),
  ])
  return {
    flows: new Map(flows.map((flow) => [flow.id, flow.name])),
    versions: new Map(versions.map((version) => [version.id, version.number])),
  }
}

/** The same decision as `callOutcome`, for the database. */
function outcomeWhere(outcome: CallOutcome): Prisma.CallWhereInput {
  const ended = { endedAt: { not: null } }
  const noRecord = { ...ended, appointments: { none: {} }, tickets: { none: {} } }
  switch (outcome) {
    case 'live':
      return { endedAt: null }
    case 'appointment':
      return { ...ended, appointments: { some: {} } }
    case 'ticket':
      return { ...ended, appointments: { none: {} }, tickets: { some: { kind: 'ticket' } } }
    case 'call-back':
      return {
        ...ended,
        appointments: { none: {} },
        tickets: { some: {}, none: { kind: 'ticket' } },
      }
    case 'finished':
      return { ...noRecord, endReason: 'bot-hung-up' }
    case 'hung-up':
      return { ...noRecord, endReason: 'caller-hung-up' }
    case 'stuck':
      return {
        ...noRecord,
        OR: [{ endReason: null }, { endReason: { notIn: ['bot-hung-up', 'caller-hung-up'] } }],
      }
  }
}

function textWhere(text: string): Prisma.CallWhereInput {
  const contains = { contains: text, mode: 'insensitive' as const }
  const digits = text.replace(/\D/g, '')
  const said = { path: ['input', 'text'], string_contains: text, mode: 'insensitive' as const }
  return {
    OR: [
      { tickets: { some: { OR: [{ reference: contains }, { subject: contains }] } } },
      { appointments: { some: { reference: contains } } },
      { events: { some: { kind: 'heard', entry: said } } },
      ...(digits.length >= 3
        ? [
            { caller: { contains: digits } },
            { tickets: { some: { callerPhone: { contains: digits } } } },
            { appointments: { some: { callerPhone: { contains: digits } } } },
          ]
        : []),
    ],
  }
}

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

function before(cursor: string): Prisma.CallWhereInput {
  const [startedAt, id] = parse(cursorShape, cursor.split('_'))
  return { OR: [{ startedAt: { lt: startedAt } }, { startedAt, id: { lt: id } }] }
}
