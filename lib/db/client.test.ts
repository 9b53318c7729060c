import { expect, test } from 'vitest'
import { openDatabase } from './client.ts'
import { testDatabase } from './testing/test-database.ts'

const database = testDatabase()

test('an instant stays the same instant on a server that lives in another time zone', async () => {
  const url = new URL(database.url())
  const name = url.pathname.slice(1)
  await database.db().$executeRawUnsafe(`ALTER DATABASE "${name}" SET timezone = 'Asia/Tokyo'`)
  const client = openDatabase(database.url(), 1)
  try {
    const instant = new Date('2026-01-12T09:00:00.000Z')
    const rows = await client.$queryRaw<{ ms: number }[]>`
      SELECT (extract(epoch FROM ${instant}::timestamptz) * 1000)::float8 AS ms`
    expect(rows).toEqual([{ ms: instant.getTime() }])
  } finally {
    await client.$disconnect()
  }
})
