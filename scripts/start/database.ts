import { join } from 'node:path'
import { Client } from 'pg'
import { readPassword } from '#lib/db/embedded/password.ts'
import { findPostmaster } from '#lib/db/embedded/postmaster.ts'
import { type EmbeddedServer, startEmbeddedServer } from '#lib/db/embedded/server.ts'
import { serverUrl } from '#lib/db/embedded/server-url.ts'
import { say } from './say.ts'
import { StartProblem } from './start-problem.ts'

const DATABASE = 'centralita'

/** The built-in server of the data folder, running, and the address of our database on it. */
export async function startOwnDatabase(
  dataFolder: string,
): Promise<{ server: EmbeddedServer; url: string }> {
  const server = await startEmbeddedServer({
    folder: join(dataFolder, 'postgres'),
    onPreparing: () => say('Preparing the built-in PostgreSQL, the first time only…'),
  })
  await ensureDatabase(server.url('postgres'))
  return { server, url: server.url(DATABASE) }
}

/** The address of the built-in database when another start runs it already. */
export async function findOwnDatabase(dataFolder: string): Promise<string | undefined> {
  const folder = join(dataFolder, 'postgres')
  const running = findPostmaster(join(folder, 'data'))
  if (!running) return undefined
  return serverUrl(running.port, await readPassword(join(folder, 'password')), DATABASE)
}

/**
 * Checks that a database given by address answers.
 * @throws StartProblem without the address, which may hold a password.
 */
export async function ensureReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    )
    if ((rows[0]?.version ?? 0) < 140_000) {
      throw new StartProblem('The database in DATABASE_URL is older than PostgreSQL 14. Update it.')
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error
    const reason = error instanceof AggregateError ? error.errors[0] : error
    throw new StartProblem(
      `The database in DATABASE_URL does not answer (${reason instanceof Error ? reason.message : reason}). Check that PostgreSQL runs and that the address is right; or unset DATABASE_URL to use the built-in one.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

async function ensureDatabase(serverAddress: string): Promise<void> {
  const client = new Client({ connectionString: serverAddress })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE,
    ])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}
