import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { type TestWorkspace, twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { db } from '#lib/db/client.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { getCall } from './get-call.ts'
import { listCalls } from './list-calls.ts'

testDatabase()

let here: TestWorkspace
let there: TestWorkspace
const flowId = randomUUID()
const otherFlowId = randomUUID()

beforeAll(async () => {
  ;({ here, there } = await twoWorkspaces())
})

describe('the list of calls', () => {
  test('a page ends after thirty, and the next one goes on where it stopped', async () => {
    const ids = await Promise.all(
      Array.from({ length: 33 }, (_, minute) => aCall(there, { minute, flowId })),
    )
    const first = await listCalls(there.as.viewer)
    const second = await listCalls(there.as.viewer, { cursor: first.next ?? '' })
    expect(first.rows).toHaveLength(30)
    expect(second.next).toBeNull()
    const seen = [...first.rows, ...second.rows].map((row) => row.id)
    expect(seen).toEqual(ids.toReversed())
  })

  test('a cursor that no page gave is refused', async () => {
    await expect(listCalls(here.as.viewer, { cursor: 'yesterday' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('calls of another workspace are not in it', async () => {
    const mine = await aCall(here, { minute: 1, flowId })
    const rows = (await listCalls(here.as.viewer)).rows
    expect(rows.map((row) => row.id)).toEqual([mine])
  })

  test('a call in progress may not list calls', async () => {
    const ctx = { workspaceId: here.workspaceId, actor: { kind: 'call', callId: 'c' } } as const
    await expect(listCalls(ctx)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('each outcome finds exactly the calls that show it', async () => {
    await aCall(here, { minute: 2, flowId: otherFlowId, endReason: 'caller-hung-up' })
    await aCall(here, { minute: 3, flowId: otherFlowId, endReason: 'no-way-on' })
    await aCall(here, { minute: 4, flowId: otherFlowId, endReason: null })
    await aTicket(here, await aCall(here, { minute: 5, flowId: otherFlowId }), 'ticket')
    await aTicket(here, await aCall(here, { minute: 6, flowId: otherFlowId }), 'call-back')
    const all = (await listCalls(here.as.viewer)).rows
    for (const outcome of new Set(all.map((row) => row.outcome))) {
      const { rows } = await listCalls(here.as.viewer, { outcome })
      expect(rows.map((row) => row.id)).toEqual(
        all.filter((row) => row.outcome === outcome).map((row) => row.id),
      )
    }
    expect(new Set(all.map((row) => row.outcome))).toEqual(
      new Set(['finished', 'hung-up', 'stuck', 'live', 'ticket', 'call-back']),
    )
  })

  test('a flow finds its own calls', async () => {
    const { rows } = await listCalls(here.as.viewer, { flowId: otherFlowId })
    expect(rows).toHaveLength(5)
  })

  test('words of the caller, the reference and the phone number find the call', async () => {
    const id = await aCall(here, { minute: 7, flowId, said: 'Se ha inundado el sótano' })
    const reference = await aTicket(here, id, 'ticket', '+34600999888')
    for (const text of ['inundado', reference, '600 999 888']) {
      const { rows } = await listCalls(here.as.viewer, { text })
      expect(rows.map((row) => row.id)).toEqual([id])
    }
    expect((await listCalls(here.as.viewer, { text: 'helicóptero' })).rows).toEqual([])
  })

  test('the name of the caller comes from the ticket', async () => {
    const { rows } = await listCalls(here.as.viewer, { text: 'inundado' })
    expect(rows[0]).toMatchObject({ callerName: 'Ana Ruiz', callerPhone: '+34600999888' })
  })
})

describe('the page of a call', () => {
  test('it has the journal in order and the records with their deliveries', async () => {
    const id = await aCall(here, { minute: 8, flowId, said: 'hola' })
    await aTicket(here, id, 'ticket')
    const page = await getCall(here.as.viewer, id)
    expect(page.entries).toHaveLength(2)
    expect(page.records).toMatchObject([
      {
        kind: 'ticket',
        delivery: { state: 'delivered', attempts: 1 },
        history: [{ kind: 'kept' }, { kind: 'sent', attempts: 1 }],
      },
    ])
  })

  test('a call of another workspace answers the same as one that never was', async () => {
    const foreign = await aCall(there, { minute: 40, flowId })
    for (const id of [foreign, randomUUID(), 'not-an-id']) {
      await expect(getCall(here.as.owner, id)).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})

type Wanted = { minute: number; flowId: string; endReason?: string | null; said?: string }

async function aCall(where: TestWorkspace, wanted: Wanted): Promise<string> {
  const { endReason = 'bot-hung-up', said } = wanted
  const startedAt = new Date(Date.UTC(2026, 10, 24, 10, wanted.minute))
  const { workspaceId } = where
  const words = said === undefined ? [] : [{ kind: 'heard', input: { kind: 'words', text: said } }]
  const entries = [{ kind: 'started' }, ...words]
  const call = await db().call.create({
    data: {
      workspaceId,
      environmentId: where.environments.production,
      channelId: randomUUID(),
      flowId: wanted.flowId,
      versionId: randomUUID(),
      language: 'es',
      medium: 'text',
      tokenHash: 'x',
      startedAt,
      lastTurnAt: startedAt,
      endedAt: endReason === null ? null : startedAt,
      endReason,
      events: {
        create: entries.map((entry, seq) => ({
          seq,
          workspaceId,
          kind: entry.kind,
          entry,
          at: startedAt,
        })),
      },
    },
    select: { id: true },
  })
  return call.id
}

async function aTicket(
  where: TestWorkspace,
  callId: string,
  kind: string,
  callerPhone = '+34911222333',
): Promise<string> {
  const { workspaceId } = where
  const reference = `T-${randomUUID().slice(0, 8)}`
  const ledger = {
    workspaceId,
    environmentId: where.environments.production,
  }
  const ticket = await db().ticket.create({
    data: {
      ...ledger,
      callId,
      kind,
      reference,
      effectKey: randomUUID(),
      subject: 'Sin luz',
      description: '',
      priority: 'normal',
      status: 'open',
      callerPhone,
      fields: [
        {
          id: 'name',
          label: 'Nombre',
          type: 'person-name',
          value: 'Ana Ruiz',
          display: 'Ana Ruiz',
          status: 'confirmed',
          source: null,
          replaced: [],
        },
      ],
    },
    select: { id: true },
  })
  await db().effect.create({
    data: {
      ...ledger,
      key: randomUUID(),
      kind: 'create-ticket',
      subjectId: ticket.id,
      connector: 'built-in',
      payload: {},
      state: 'delivered',
      attempts: 1,
      giveUpAt: new Date(),
      deliveredAt: new Date(),
    },
  })
  return reference
}
