import { expect, test } from 'vitest'
import { statementName } from './statement-name.ts'
import { testDatabase } from './testing/test-database.ts'

const database = testDatabase()

test('only a statement that asks for it is kept, each under a name of its own', () => {
  const kept = statementName({ sql: '\n  /* prepared */ UPDATE "Call" SET "length" = 1' })
  expect(kept).toMatch(/^[0-9a-f]{40}$/)
  expect(statementName({ sql: '/* prepared */ UPDATE "Call" SET "length" = 2' })).not.toBe(kept)
  expect(statementName({ sql: 'UPDATE "Call" SET "length" = 1' })).toBe('')
})

test('a connection keeps a statement for the next time', async () => {
  const kept = await database.db().$transaction(async (tx) => {
    for (const number of [1, 2]) await tx.$queryRaw`/* prepared */ SELECT ${number}::int AS number`
    await tx.$queryRaw`SELECT ${3}::int AS number`
    return tx.$queryRaw<{ statement: string }[]>`
      SELECT "statement" FROM pg_prepared_statements WHERE "statement" LIKE '%::int AS number'`
  })
  expect(kept).toEqual([{ statement: '/* prepared */ SELECT $1::int AS number' }])
})
