import { createHash, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type Migration, migrationFiles } from './migration-list.ts'

/** Why a database cannot be brought up to date; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/**
 * Brings a database up to the newest migration; does nothing when it is there. Needs no network. Each migration is one
 * transaction, so a failed one leaves nothing behind; starts at the same time wait for each other.
 * Keeps the same table as Prisma's own command does.
 * @returns the names of the migrations that were applied now.
 * @throws MigrationError
 */
export async function applyMigrations(
  connectionString: string,
  migrations: Migration[] = migrationFiles(),
): Promise<string[]> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY])
    await client.query(MIGRATIONS_TABLE)
    const missing = missingMigrations(await recordedMigrations(client), migrations)
    for (const migration of missing) await applyOne(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Any number that nobody else uses. */
const LOCK_KEY = 7_201_946

const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** Name to checksum of every migration that the database has. */
async function recordedMigrations(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function missingMigrations(recorded: Map<string, string>, migrations: Migration[]): Migration[] {
  const known = new Map(migrations.map(({ name, text }) => [name, sha256(text)]))
  for (const [name, checksum] of recorded) {
    if (!known.has(name)) {
      throw new MigrationError(
        `The database has the migration ${name}, which this version of the program does not know. Start the newer version that wrote it.`,
      )
    }
    if (known.get(name) !== checksum) {
      throw new MigrationError(
        `The migration ${name} was changed after this database had applied it. Restore its text; put changes in a new migration.`,
      )
    }
  }
  return migrations.filter(({ name }) => !recorded.has(name))
}

async function applyOne(client: Client, { name, text }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(text)
    await client.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
      [randomUUID(), sha256(text), name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(`The migration ${name} failed and was undone: ${reason}`)
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
