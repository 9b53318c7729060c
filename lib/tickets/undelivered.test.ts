import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { type TestWorkspace, twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { listFlowNames } from '#lib/calls/list-flow-names.ts'
import { db } from '#lib/db/client.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { countUndelivered } from '#lib/outbox/count-undelivered.ts'
import { listTickets } from './list-tickets.ts'

testDatabase()

test('tickets that no system has taken are found, and those that wait for a person are counted', async () => {
  const { here, there } = await twoWorkspaces()
  const refused = await aTicket(here, 'refused')
  const waiting = await aTicket(here, 'waiting')
  await aTicket(here, 'delivered')
  await aTicket(there, 'dead')

  const { rows } = await listTickets(here.as.viewer, { undelivered: true })
  expect(rows.map((row) => row.id).toSorted()).toEqual([refused, waiting].toSorted())
  expect(await countUndelivered(here.as.viewer)).toBe(1)
})

test('solved tickets are not among the unsolved', async () => {
  const { here } = await twoWorkspaces()
  const open = await aTicket(here, 'delivered')
  await aTicket(here, 'delivered', 'solved')
  const { rows } = await listTickets(here.as.viewer, { unsolved: true })
  expect(rows.map((row) => row.id)).toEqual([open])
})

test('a call in progress counts and lists nothing', async () => {
  const { here } = await twoWorkspaces()
  const ctx = { workspaceId: here.workspaceId, actor: { kind: 'call', callId: 'c' } } as const
  await expect(countUndelivered(ctx)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listFlowNames(ctx)).rejects.toMatchObject({ code: 'forbidden' })
})

test('only the flows of the workspace are named', async () => {
  const { here, there } = await twoWorkspaces()
  for (const { workspaceId } of [here, there]) {
    await db().flow.create({ data: { workspaceId, name: `Of ${workspaceId}`, draft: {} } })
  }
  const names = (await listFlowNames(here.as.viewer)).map((flow) => flow.name)
  expect(names).toEqual([`Of ${here.workspaceId}`])
})

async function aTicket(where: TestWorkspace, state: string, status = 'open'): Promise<string> {
  const ledger = { workspaceId: where.workspaceId, environmentId: where.environments.production }
  const { id } = await db().ticket.create({
    data: {
      ...ledger,
      kind: 'ticket',
      reference: randomUUID(),
      effectKey: randomUUID(),
      subject: 'Sin luz',
      description: '',
      priority: 'normal',
      status,
      fields: [],
    },
    select: { id: true },
  })
  await db().effect.create({
    data: {
      ...ledger,
      key: randomUUID(),
      kind: 'create-ticket',
      subjectId: id,
      connector: 'built-in',
      payload: {},
      state,
      giveUpAt: new Date(),
    },
  })
  return id
}
