import { expect, test } from 'vitest'
import { aNewTicket, ticketSystemContract } from '../contract/ticket-system.ts'
import { faultyTickets } from './faulty-tickets.ts'

ticketSystemContract('system in memory', async () => {
  const { system, held } = faultyTickets()
  return { system, count: async () => held.length }
})

test('what it did before it dropped the line is not done again', async () => {
  const { system, held } = faultyTickets([{ kind: 'do-then-fail' }])
  const { signal } = new AbortController()
  expect((await system.createTicket('a', aNewTicket(), signal)).kind).toBe('retry')
  expect((await system.createTicket('a', aNewTicket(), signal)).kind).toBe('delivered')
  expect(held).toHaveLength(1)
})
