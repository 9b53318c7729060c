import { expect, test } from 'vitest'
import { demoCatalogue } from './catalogue.ts'
import { CONTRACT_START } from './contract/samples.ts'
import { deskContract } from './desk-contract.ts'
import { pretendDesk } from './pretend-desk.ts'

deskContract('pretend desk', async () => {
  let now = CONTRACT_START
  const desk = pretendDesk({ catalogue: demoCatalogue, clock: { now: () => now } })
  return {
    desk,
    otherCall: desk.forCall('call-2'),
    setNow: (next) => {
      now = next
    },
  }
})

const request = {
  subject: 'Sin internet',
  description: '',
  priority: 'high' as const,
  language: 'es' as const,
  callerPhone: null,
  fields: [],
}

test('the first references of a pretend desk are always the same', async () => {
  const references = async () => {
    const desk = pretendDesk({ catalogue: demoCatalogue })
    await desk.openTicket('a', request)
    await desk.leaveTask('b', { ...request, task: 'call-back' })
    return [desk.tickets[0]?.reference, desk.tasks[0]?.reference]
  }
  expect(await references()).toEqual(await references())
})

test('when the ticket system is down, a ticket is kept and queued', async () => {
  const desk = pretendDesk({ catalogue: demoCatalogue, ticketSystem: 'down' })
  expect((await desk.openTicket('a', request)).kind).toBe('queued')
  expect(desk.tickets).toHaveLength(1)
})

test('without a clock of its own, the call decides the time of holds', async () => {
  const desk = pretendDesk({ catalogue: demoCatalogue })
  const query = { serviceKey: 'cleaning', except: [], limit: 1, at: '2031-03-03T07:00:00.000Z' }
  const [slot] = await desk.freeSlots(query)
  const held = slot && (await desk.holdSlot('a', slot))

  expect(held).toMatchObject({ kind: 'held', expiresAt: '2031-03-03T07:02:00.000Z' })
})

test('tickets that were there before are found', async () => {
  const old = {
    reference: 'T-10011',
    number: null,
    subject: 'Factura',
    status: 'waiting' as const,
    priority: 'low' as const,
    openedAt: '2026-01-01T00:00:00.000Z',
  }
  const desk = pretendDesk({
    catalogue: demoCatalogue,
    tickets: [{ ...old, callerPhone: '+34600111222' }],
  })
  expect(await desk.findTickets({ callerPhone: '+34600111222' })).toEqual([old])
  expect(await desk.findTickets({ reference: 'T-10011' })).toEqual([old])
})
