import { spawn } from 'node:child_process'
import { applyMigrations } from '#lib/db/migrations/apply-migrations.ts'
import { authSecret, env } from '#lib/env.ts'
import { buildWeb } from './build-web.ts'
import { ensureReachable, findOwnDatabase } from './database.ts'
import { ensureFreePort } from './free-port.ts'
import { generateClient } from './generate-client.ts'
import { ARGS, PART_NAMES, type PartName, variablesFor } from './parts.ts'
import { StartProblem } from './start-problem.ts'

/**
 * Runs one process in the foreground, its log on the console: for machines that run one each.
 * @throws StartProblem, EnvError, MigrationError
 */
export async function startOne(wanted: string): Promise<void> {
  const part = PART_NAMES.find((name) => name === wanted)
  if (!part)
    throw new StartProblem(`There is no part ${wanted}; there are ${PART_NAMES.join(', ')}.`)

  const settings = env()
  if (part === 'calls' && !settings.livekit) return runInForeground(part, ARGS[part](settings), {})

  const url = settings.databaseUrl ?? (await findOwnDatabase(settings.dataFolder))
  if (!url) {
    throw new StartProblem(
      'There is no database to work with. Set DATABASE_URL, or run `npm start` in this folder first: its built-in PostgreSQL is used while it runs.',
    )
  }
  await ensureReachable(url)
  await applyMigrations(url)
  await generateClient()
  if (part === 'web') {
    await ensureFreePort(settings.host, settings.port)
    await buildWeb()
  }
  runInForeground(part, ARGS[part](settings), variablesFor(settings, { url, secret: authSecret() }))
}

function runInForeground(part: PartName, args: string[], variables: Record<string, string>): void {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/start/end-with-parent.mjs', ...args],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
      env: { ...process.env, ...variables },
    },
  )
  const end = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  process.channel?.unref()
  process.once('disconnect', end)
  child.on('exit', (code, signal) => {
    if (signal && signal !== 'SIGTERM') console.error(`${part} was stopped by ${signal}.`)
    process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1))
  })
}
