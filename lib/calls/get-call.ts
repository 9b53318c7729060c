import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import {
  type DeliveryStanding,
  deliveriesOf,
  type HistoryEntry,
  historyOf,
} from '#lib/outbox/deliveries.ts'
import { nameIn } from '#lib/values/name-in.ts'
import { type CallOutcome, callOutcome } from './call-outcome.ts'

/** A record that exists because of the call. */
export type CallRecord = {
  id: string
  kind: 'ticket' | 'call-back' | 'appointment'
  reference: string
  /** Null for appointments. */
  subject: string | null
  externalNumber: string | null
  createdAt: Date
  delivery: DeliveryStanding | null
  /** What became of it, oldest first. */
  history: HistoryEntry[]
}

export type CallPage = {
  id: string
  startedAt: Date
  endedAt: Date | null
  lastTurnAt: Date
  language: string
  medium: string
  callerName: string | null
  callerPhone: string | null
  endReason: string | null
  outcome: CallOutcome
  flow: { id: string; name: string }
  /** The version it was lived on; `graph` is the document as it was stored. */
  version: { number: number; graph: unknown } | null
  records: CallRecord[]
  /** The journal from its first entry; `flows-runtime` parses it. */
  entries: unknown[]
}

/**
 * One call with its journal and what became of it.
 * @throws Refusal forbidden without `call:read`; not-found for a call that is missing or another workspace's
 */
export async function getCall(ctx: Ctx, callId: string): Promise<CallPage> {
  allow(ctx, 'call:read')
  const { workspaceId } = ctx
  const found = z.uuid().safeParse(callId).success ? await findCall(workspaceId, callId) : null
  if (!found) throw new Refusal('not-found', 'There is no such call.')

  const { events, tickets, appointments, flowId, versionId, caller, ...call } = found
  const [flow, version, deliveries] = await Promise.all([
    db().flow.findFirst({ where: { workspaceId, id: flowId }, select: { id: true, name: true } }),
    db().flowVersion.findFirst({
      where: { workspaceId, id: versionId },
      select: { number: true, graph: true },
    }),
    deliveriesOf(
      workspaceId,
      [...tickets, ...appointments].map((record) => record.id),
    ),
  ])
  const all = [...appointments, ...tickets]
  return {
    ...call,
    callerName: all.map((record) => nameIn(record.fields)).find(Boolean) ?? null,
    callerPhone: all.find((record) => record.callerPhone)?.callerPhone ?? caller,
    outcome: callOutcome({
      ended: call.endedAt !== null,
      endReason: call.endReason,
      ticketKinds: tickets.map((ticket) => ticket.kind),
      appointments: appointments.length,
    }),
    flow: flow ?? { id: flowId, name: '' },
    version,
    records: recordsOf(found, deliveries),
    entries: events.map((event) => event.entry),
  }
}

function recordsOf(
  { appointments, tickets }: Found,
  deliveries: Map<string, DeliveryStanding>,
): CallRecord[] {
  const common = ({ id, reference, externalNumber, createdAt }: Found['appointments'][number]) => {
    const delivery = deliveries.get(id)
    const history = historyOf(createdAt, delivery)
    return { id, reference, externalNumber, createdAt, delivery: delivery ?? null, history }
  }
  return [
    ...appointments.map((one) => ({ ...common(one), kind: 'appointment' as const, subject: null })),
    ...tickets.map((one) => ({
      ...common(one),
      kind: one.kind === 'ticket' ? ('ticket' as const) : ('call-back' as const),
      subject: one.subject,
    })),
  ]
}

type Found = NonNullable<Awaited<ReturnType<typeof findCall>>>

const record = {
  id: true,
  reference: true,
  callerPhone: true,
  fields: true,
  externalNumber: true,
  createdAt: true,
} as const

function findCall(workspaceId: string, id: string) {
  return db().call.findFirst({
    where: { workspaceId, id },
    select: {
      id: true,
      startedAt: true,
      endedAt: true,
      lastTurnAt: true,
      language: true,
      medium: true,
      caller: true,
      endReason: true,
      flowId: true,
      versionId: true,
      events: { orderBy: { seq: 'asc' }, select: { entry: true } },
      tickets: {
        where: { workspaceId },
        orderBy: { createdAt: 'asc' },
        select: { ...record, kind: true, subject: true },
      },
      appointments: { where: { workspaceId }, orderBy: { createdAt: 'asc' }, select: record },
    },
  })
}
