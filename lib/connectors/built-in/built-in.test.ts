import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { calendarContract } from '../contract/calendar.ts'
import { aNewTicket, ticketSystemContract } from '../contract/ticket-system.ts'
import { builtInCalendar } from './calendar.ts'
import { builtInTickets } from './tickets.ts'

const database = testDatabase()
const somewhere = () => ({ workspaceId: randomUUID(), environmentId: randomUUID() })

ticketSystemContract('built-in desk', async () => {
  const where = somewhere()
  return {
    system: builtInTickets(where),
    count: () => database.db().builtInTicket.count({ where: { workspaceId: where.workspaceId } }),
  }
})

calendarContract('built-in calendar', async () => {
  const where = somewhere()
  return {
    calendar: builtInCalendar(where),
    count: () => database.db().builtInEvent.count({ where: { workspaceId: where.workspaceId } }),
  }
})

test('the same request of another workspace is another ticket', async () => {
  const { signal } = new AbortController()
  const ours = await builtInTickets(somewhere()).createTicket('same', aNewTicket(), signal)
  const theirs = await builtInTickets(somewhere()).createTicket('same', aNewTicket(), signal)

  expect(ours).not.toEqual(theirs)
})
