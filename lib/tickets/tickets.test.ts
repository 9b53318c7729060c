import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import type { Role } from '#lib/access/roles.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import type { TicketRequest } from '#lib/desk/desk.ts'
import { aBusiness } from '#lib/desk/testing/a-business.ts'
import type { RecordedField } from '#lib/values/value.ts'
import { findTickets } from './find-tickets.ts'
import { getTicket } from './get-ticket.ts'
import { leaveTask } from './leave-task.ts'
import { listTickets } from './list-tickets.ts'
import { openTicket } from './open-ticket.ts'
import { setTicketStatus } from './set-ticket-status.ts'

const database = testDatabase()

const name: RecordedField = {
  id: 'name',
  label: 'Nombre',
  type: 'person-name',
  value: 'Ana Ruiz',
  display: 'Ana Ruiz',
  status: 'confirmed',
  source: { kind: 'words', turn: 1, words: 'soy Ana Ruiz', start: 4, end: 12 },
  replaced: [],
}

const aRequest: TicketRequest = {
  subject: 'Sin internet',
  description: 'Desde ayer.',
  priority: 'high',
  language: 'es',
  callerPhone: '+34600111222',
  fields: [name],
}

async function aWorkspace() {
  const { workspaceId, environmentId, newCall } = await aBusiness()
  const callId = await newCall()
  const call: Ctx = { workspaceId, actor: { kind: 'call', callId } }
  const as = (role: Role): Ctx => ({
    workspaceId,
    actor: { kind: 'user', userId: randomUUID(), name: 'Vera', role },
  })
  return {
    workspaceId,
    environmentId,
    callId,
    call,
    as,
    open: (effectKey: string, over: Partial<TicketRequest> = {}) =>
      openTicket(call, {
        origin: { environmentId, callId, effectKey },
        request: { ...aRequest, ...over },
      }),
  }
}

test('a ticket keeps where each value came from, and tells its story', async () => {
  const { open, as, callId } = await aWorkspace()
  await open('a')
  const { rows } = await listTickets(as('viewer'))
  const ticket = await getTicket(as('viewer'), rows[0]?.id ?? '')

  expect(ticket).toMatchObject({ kind: 'ticket', subject: 'Sin internet', callId, status: 'open' })
  expect(ticket.fields).toEqual([name])
  expect(ticket.history.map(({ kind }) => kind)).toEqual(['kept', 'sent', 'answered'])
  expect(ticket.delivery).toMatchObject({ state: 'delivered', attempts: 1 })
})

test('opening a ticket is one audit row, and opening it again is none', async () => {
  const { open, workspaceId } = await aWorkspace()
  await open('a')
  await open('a')
  const rows = await database.db().auditEvent.findMany({
    where: { workspaceId },
    select: { action: true },
  })
  expect(rows).toEqual([{ action: 'ticket.opened' }])
})

test('a ticket that cannot be written leaves no delivery behind', async () => {
  const { workspaceId, environmentId, call } = await aWorkspace()
  const origin = { environmentId, callId: randomUUID(), effectKey: 'a' }

  await expect(openTicket(call, { origin, request: aRequest })).rejects.toThrow()
  expect(await database.db().effect.count({ where: { workspaceId } })).toBe(0)
  expect(await database.db().ticket.count({ where: { workspaceId } })).toBe(0)
})

test('references go up by one and are never handed out twice', async () => {
  const { open } = await aWorkspace()
  const receipts = await Promise.all(Array.from({ length: 20 }, (_, n) => open(`key-${n}`)))
  const references = receipts.map((one) => (one.kind === 'refused' ? '' : one.reference))
  const counts = references.map((one) => Number(one.slice(2, -1))).toSorted((a, b) => a - b)

  expect(counts).toEqual(Array.from({ length: 20 }, (_, n) => 1001 + n))
})

test('pages follow one another without a gap or a repetition', async () => {
  const { open, as } = await aWorkspace()
  for (let n = 1; n <= 5; n++) await open(`key-${n}`, { subject: `Avería ${n}` })
  const first = await listTickets(as('agent'), { limit: 3 })
  const second = await listTickets(as('agent'), { limit: 3, cursor: first.next ?? '' })

  expect(first.rows.map(({ subject }) => subject)).toEqual(['Avería 5', 'Avería 4', 'Avería 3'])
  expect(second.rows.map(({ subject }) => subject)).toEqual(['Avería 2', 'Avería 1'])
  expect(second.next).toBeNull()
})

test('lists are narrowed by status, kind, words and reference', async () => {
  const { open, as, call, environmentId, callId } = await aWorkspace()
  await open('a', { subject: 'Factura doble' })
  const receipt = await open('b')
  const origin = { environmentId, callId, effectKey: 'c' }
  await leaveTask(call, { origin, request: { ...aRequest, task: 'call-back', subject: 'Llamar' } })
  const agent = as('agent')
  const subjects = async (filter: Parameters<typeof listTickets>[1]) =>
    (await listTickets(agent, filter)).rows.map(({ subject }) => subject)

  expect(await subjects({ kind: 'call-back' })).toEqual(['Llamar'])
  expect(await subjects({ search: 'factura' })).toEqual(['Factura doble'])
  expect(await subjects({ search: '600 111 222' })).toHaveLength(3)
  const reference = receipt.kind === 'refused' ? '' : receipt.reference
  expect(await subjects({ search: reference.toLowerCase() })).toEqual(['Sin internet'])
  const [row] = (await listTickets(agent, { search: 'factura' })).rows
  await setTicketStatus(agent, { ticketId: row?.id ?? '', status: 'solved' })
  expect(await subjects({ status: 'solved' })).toEqual(['Factura doble'])
  expect(await subjects({ unsolved: true })).toEqual(['Llamar', 'Sin internet'])
  expect(await subjects({ undelivered: true })).toEqual([])
  await database.db().effect.updateMany({
    where: { subjectId: row?.id ?? '' },
    data: { state: 'dead' },
  })
  expect(await subjects({ undelivered: true })).toEqual(['Factura doble'])
})

test('a status is set once, and the history says by whom', async () => {
  const { open, as, workspaceId } = await aWorkspace()
  await open('a')
  const agent = as('agent')
  const ticketId = (await listTickets(agent)).rows[0]?.id ?? ''
  await setTicketStatus(agent, { ticketId, status: 'in-progress' })
  await setTicketStatus(agent, { ticketId, status: 'in-progress' })
  const rows = await database.db().auditEvent.findMany({
    where: { workspaceId, action: 'ticket.status-set' },
    select: { detail: true },
  })

  expect((await getTicket(agent, ticketId)).status).toBe('in-progress')
  expect(rows).toEqual([{ detail: { from: 'open', to: 'in-progress' } }])
})

test('a viewer reads and changes nothing, a call reads no lists', async () => {
  const { open, as, call } = await aWorkspace()
  await open('a')
  const ticketId = (await listTickets(as('viewer'))).rows[0]?.id ?? ''
  const forbidden = { code: 'forbidden' }

  const change = setTicketStatus(as('viewer'), { ticketId, status: 'solved' })
  await expect(change).rejects.toMatchObject(forbidden)
  await expect(listTickets(call)).rejects.toMatchObject(forbidden)
  await expect(getTicket(call, ticketId)).rejects.toMatchObject(forbidden)
})

test('another workspace sees nothing and changes nothing', async () => {
  const ours = await aWorkspace()
  const receipt = await ours.open('a')
  const ticketId = (await listTickets(ours.as('owner'))).rows[0]?.id ?? ''
  const theirs = await aWorkspace()
  const missing = { code: 'not-found' }

  expect((await listTickets(theirs.as('owner'))).rows).toEqual([])
  await expect(getTicket(theirs.as('owner'), ticketId)).rejects.toMatchObject(missing)
  await expect(getTicket(theirs.as('owner'), 'no-id')).rejects.toMatchObject(missing)
  const change = setTicketStatus(theirs.as('owner'), { ticketId, status: 'solved' })
  await expect(change).rejects.toMatchObject(missing)
  const reference = receipt.kind === 'refused' ? '' : receipt.reference
  const find = (query: Parameters<typeof findTickets>[1]['query']) =>
    findTickets(theirs.call, { environmentId: theirs.environmentId, query })
  expect(await find({ reference })).toEqual([])
  expect(await find({ callerPhone: '+34600111222' })).toEqual([])
})

test('the same key in two workspaces is two tickets', async () => {
  const [ours, theirs] = [await aWorkspace(), await aWorkspace()]
  await ours.open('same')
  await theirs.open('same')
  expect((await listTickets(theirs.as('viewer'))).rows).toHaveLength(1)
})
