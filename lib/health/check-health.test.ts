import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openDatabase, setDatabase } from '#lib/db/client.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { checkHealth } from './check-health.ts'

const database = testDatabase()
const noon = { now: () => new Date('2026-03-02T12:00:00Z') }

test('what waits is counted, with the age of the oldest; what is delivered is not', async () => {
  expect(await checkHealth(noon)).toEqual({
    status: 'ok',
    outbox: { waiting: 0, oldestWaitingSeconds: null },
  })

  for (const [state, createdAt] of [
    ['waiting', '2026-03-02T11:59:00Z'],
    ['sending', '2026-03-02T11:59:30Z'],
    ['delivered', '2026-03-02T10:00:00Z'],
  ] as const) {
    await database.db().effect.create({
      data: {
        workspaceId: randomUUID(),
        environmentId: randomUUID(),
        key: randomUUID(),
        kind: 'ticket',
        subjectId: randomUUID(),
        connector: 'built-in',
        payload: {},
        state,
        createdAt,
        giveUpAt: '2026-03-09T12:00:00Z',
      },
    })
  }

  expect(await checkHealth(noon)).toEqual({
    status: 'ok',
    outbox: { waiting: 2, oldestWaitingSeconds: 60 },
  })
})

test('a database that does not answer is an answer, not a crash', async () => {
  const own = database.db()
  const nowhere = openDatabase('postgresql://nobody:nothing@127.0.0.1:1/none', 1)
  setDatabase(nowhere)

  expect(await checkHealth(noon)).toEqual({ status: 'no-database' })

  await nowhere.$disconnect()
  setDatabase(own)
})
