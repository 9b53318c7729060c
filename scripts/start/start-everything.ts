import { join } from 'node:path'
import type { EmbeddedServer } from '#lib/db/embedded/server.ts'
import { applyMigrations } from '#lib/db/migrations/apply-migrations.ts'
import { type Env, env } from '#lib/env.ts'
import { buildWeb } from './build-web.ts'
import { ensureReachable, startOwnDatabase } from './database.ts'
import { ensureFreePort } from './free-port.ts'
import { generateClient } from './generate-client.ts'
import { partFor, variablesFor } from './parts.ts'
import { readyBlock } from './ready-block.ts'
import { say } from './say.ts'
import { storedSecret } from './secret.ts'
import { seed } from './seed.ts'
import { onStop } from './stopping.ts'
import { type Supervised, supervise } from './supervised.ts'
import { untilHealthy } from './until-healthy.ts'
import { watchDatabase } from './watch-database.ts'

/**
 * Brings up the whole of Centralita on this machine and keeps it up until it is told to stop.
 * @throws StartProblem, EnvError, EmbeddedServerError, MigrationError
 */
export async function startEverything(): Promise<void> {
  const running: Running = { parts: [] }
  const stop = async () => {
    running.stopWatching?.()
    await Promise.all(running.parts.map((part) => part.stop()))
    await running.preparing
    await running.database?.stop()
  }
  onStop(stop)
  try {
    await bringUp(env(), running)
  } catch (error) {
    await stop()
    throw error
  }
}

type Running = {
  parts: Supervised[]
  /** Settles, never fails, when the database has been brought up or has not come up. */
  preparing?: Promise<unknown>
  database?: EmbeddedServer
  stopWatching?: () => void
}

async function bringUp(settings: Env, running: Running): Promise<void> {
  await ensureFreePort(settings.host, settings.port)
  const secret = settings.authSecret ?? (await storedSecret(settings.dataFolder))
  const preparing = prepareDatabase(settings, (server) => {
    running.database = server
  })
  running.preparing = preparing.catch(() => {})
  const database = await preparing
  const variables = variablesFor(settings, { url: database.url, secret })
  await generateClient()
  await seed(variables)
  await buildWeb()

  say('Starting the processes…')
  const names = ['web', 'delivery', ...(settings.livekit ? ['calls' as const] : [])] as const
  running.parts = names.map((name) => supervise(partFor(name, settings, variables)))
  if (database.server) {
    running.stopWatching = watchDatabase({
      dataFolder: settings.dataFolder,
      server: database.server,
      onReplaced: ({ server, url }) => {
        running.database = server
        if (url !== database.url)
          for (const part of running.parts) part.restart({ DATABASE_URL: url })
      },
    })
  }
  await untilHealthy(settings, join(settings.dataFolder, 'logs', 'web.log'))
  console.log(await readyBlock(settings, database.url))
  process.send?.({ address: settings.publicUrl })
}

async function prepareDatabase(
  settings: Env,
  onServer: (server: EmbeddedServer) => void,
): Promise<{ url: string; server?: EmbeddedServer }> {
  const database = settings.databaseUrl
    ? { url: settings.databaseUrl }
    : await startOwnDatabase(settings.dataFolder)
  if ('server' in database) {
    onServer(database.server)
    say(
      database.server.adopted
        ? 'PostgreSQL was still running; going on with it.'
        : 'PostgreSQL is running.',
    )
  } else {
    await ensureReachable(database.url)
    say('The database in DATABASE_URL answers.')
  }
  const applied = await applyMigrations(database.url)
  if (applied.length > 0) say(`The database is up to date (${applied.length} migrations applied).`)
  return database
}
