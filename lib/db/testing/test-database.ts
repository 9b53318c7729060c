import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Db, db, openDatabase, setDatabase } from '#lib/db/client.ts'
import { startEmbeddedServer } from '#lib/db/embedded/server.ts'
import { applyMigrations } from '#lib/db/migrations/apply-migrations.ts'

const TEMPLATE = 'centralita_template'

/**
 * Gives this test file a database of its own, empty and migrated, as what `db()` answers and as DATABASE_URL; dropped
 * when the file is done. Call it once, at the top of the file.
 * The server is the one in DATABASE_URL_TEST, else a built-in one that the first file of the run starts.
 */
export function testDatabase(): { db(): Db; url(): string } {
  const name = `centralita_test_${randomUUID().replaceAll('-', '')}`
  let url = ''

  beforeAll(async () => {
    const server = await serverWithTemplate()
    await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
    url = addressOf(server, name)
    process.env.DATABASE_URL = url
    setDatabase(openDatabase(url, 10))
  }, 60_000)

  afterAll(async () => {
    if (url === '') return
    await db().$disconnect()
    setDatabase(undefined)
    await onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, 'postgres')
  })

  return { db, url: () => url }
}

/** Address of any database on a server that holds the migrated template. */
async function serverWithTemplate(): Promise<string> {
  const folder = inject('testServerFolder')
  const ready = join(folder, 'ready')
  const lock = join(folder, 'starting')
  while (!existsSync(ready)) {
    if (await isMine(lock)) {
      try {
        if (!existsSync(ready)) await writeFile(ready, await prepareServer(folder))
      } finally {
        await rmdir(lock)
      }
    } else {
      await wait(50)
    }
  }
  return readFile(ready, 'utf8')
}

/** Making a folder succeeds for exactly one process. */
async function isMine(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch {
    return false
  }
}

async function prepareServer(folder: string): Promise<string> {
  const server =
    process.env.DATABASE_URL_TEST ??
    (await startEmbeddedServer({ folder, throwaway: true })).url('postgres')
  await onServer(server, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`)
  await onServer(server, `CREATE DATABASE ${TEMPLATE}`)
  await applyMigrations(addressOf(server, TEMPLATE))
  return server
}

async function onServer(server: string, sql: string, database?: string): Promise<void> {
  const client = new Client({
    connectionString: database === undefined ? server : addressOf(server, database),
  })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function addressOf(server: string, database: string): string {
  const address = new URL(server)
  address.pathname = `/${database}`
  return address.href
}
