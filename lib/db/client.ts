import { PrismaPg } from '@prisma/adapter-pg'
import { databaseUrl, env } from '#lib/env.ts'
import { PrismaClient } from '#prisma/generated/client.ts'
import { statementName } from './statement-name.ts'

export type Db = PrismaClient

/** Next loads this file more than once while developing; the process still has one pool. */
const shared: typeof globalThis & { centralitaDb?: PrismaClient } = globalThis

/**
 * The database of this process: one pool, opened at the first query.
 * @throws EnvError when DATABASE_URL is not set.
 */
export function db(): Db {
  shared.centralitaDb ??= openDatabase(databaseUrl(), env().databasePoolSize)
  return shared.centralitaDb
}

/** Makes `db()` answer this client from now on: for tests that own a database. */
export function setDatabase(client: Db | undefined): void {
  if (client) shared.centralitaDb = client
  else delete shared.centralitaDb
}

/** A client on `connectionString` with a pool of its own; whoever opens it disconnects it. */
export function openDatabase(connectionString: string, poolSize: number): Db {
  return new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString,
        // Prisma sends and reads instants without their zone, so the session has to live in UTC.
        options: '-c TimeZone=UTC',
        max: poolSize,
        connectionTimeoutMillis: 10_000,
        idleTimeoutMillis: 30_000,
      },
      { statementNameGenerator: statementName },
    ),
  })
}
