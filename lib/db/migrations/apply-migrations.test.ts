import { Client } from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { applyMigrations } from './apply-migrations.ts'
import { migrationFiles } from './migration-list.ts'

const database = testDatabase()

async function tableExists(name: string): Promise<boolean> {
  const client = new Client({ connectionString: database.url() })
  await client.connect()
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [name])
  await client.end()
  return rows[0].there
}

test('a migrated database needs nothing', async () => {
  expect(await applyMigrations(database.url())).toEqual([])
})

test('a migration that fails half-way leaves nothing behind and can be applied once repaired', async () => {
  const broken = {
    name: '29990101000000_later',
    text: 'CREATE TABLE half (id int); SELECT nonsense',
  }

  await expect(applyMigrations(database.url(), [...migrationFiles(), broken])).rejects.toThrow(
    'failed and was undone',
  )
  expect(await tableExists('half')).toBe(false)

  const repaired = { ...broken, text: 'CREATE TABLE half (id int)' }
  const together = [1, 2].map(() =>
    applyMigrations(database.url(), [...migrationFiles(), repaired]),
  )
  expect((await Promise.all(together)).flat()).toEqual([repaired.name])
})

test('a database from a newer version, or a migration changed afterwards, is refused with the reason', async () => {
  await expect(applyMigrations(database.url())).rejects.toThrow('does not know')

  const changed = migrationFiles().map((migration) => ({
    ...migration,
    text: `${migration.text} `,
  }))
  const later = { name: '29990101000000_later', text: 'CREATE TABLE half (id int)' }
  await expect(applyMigrations(database.url(), [...changed, later])).rejects.toThrow(
    'changed after this database had applied it',
  )
})
