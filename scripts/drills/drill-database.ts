import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { db } from '#lib/db/client.ts'
import { startEmbeddedServer } from '#lib/db/embedded/server.ts'
import { applyMigrations } from '#lib/db/migrations/apply-migrations.ts'

/**
 * Runs a drill on a database of its own, migrated and dropped afterwards: on the server of DATABASE_URL, else on a
 * built-in one that lives as long as the drill. `db()` answers it, and `url` is for the processes that a drill starts.
 */
export async function withDrillDatabase<Result>(
  drill: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await aServer()
  const name = `centralita_drill_${randomUUID().replaceAll('-', '')}`
  const url = addressOf(server.url, name)
  try {
    await onServer(server.url, `CREATE DATABASE ${name}`)
    await applyMigrations(url)
    process.env.DATABASE_URL = url
    return await drill(url)
  } finally {
    await db().$disconnect()
    await onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await server.stop()
  }
}

async function aServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'centralita-drill-'))
  const server = await startEmbeddedServer({ folder, throwaway: true })
  return {
    url: server.url('postgres'),
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString })
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
