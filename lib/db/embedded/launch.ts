import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { explainFailure } from './embedded-server-error.ts'
import { forgetDeadPostmaster, type Postmaster } from './postmaster.ts'
import type { RunAs } from './run-as.ts'
import { serverUrl } from './server-url.ts'

export type LaunchOptions = {
  postgres: string
  as: RunAs
  folder: string
  data: string
  password: string
  throwaway: boolean
}

/** Recovery after a crash may take this long before the server answers. */
const READY_PATIENCE_MS = 60_000
/** The helpers of a server that was killed need a moment to notice; until then a new one refuses to start. */
const LEFTOVER_PATIENCE_MS = 15_000

/**
 * Starts a server on a prepared data folder and waits until it answers.
 * @throws EmbeddedServerError
 */
export async function launch(options: LaunchOptions): Promise<Postmaster> {
  const logFile = join(options.folder, 'postgres.log')
  const givingUpAt = performance.now() + LEFTOVER_PATIENCE_MS
  for (;;) {
    forgetDeadPostmaster(options.data)
    const port = await choosePort(join(options.folder, 'port'))
    const attempt = spawnServer(options, port, logFile)
    const failure = await untilReady(attempt, serverUrl(port, options.password, 'postgres'))
    if (failure === undefined && attempt.child.pid !== undefined) {
      await writeFile(join(options.folder, 'port'), String(port))
      return { pid: attempt.child.pid, port }
    }
    const output = attempt.output()
    const leftovers = /still in use|Address already in use/i.test(output)
    if (!leftovers || performance.now() > givingUpAt) {
      throw explainFailure('PostgreSQL did not start', failure || output, logFile)
    }
    await wait(250)
  }
}

type Attempt = { child: ChildProcess; output(): string }

function spawnServer(options: LaunchOptions, port: number, logFile: string): Attempt {
  const { command, args, ids } = options.as.prepare(options.postgres, [
    '-D',
    options.data,
    ...settings(port, options.throwaway).flatMap((setting) => ['-c', setting]),
  ])
  const log = openSync(logFile, 'a', 0o600)
  const from = statSync(logFile).size
  const child = spawn(command, args, {
    ...ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { NODE_ENV: 'production', PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  })
  closeSync(log)
  child.unref()
  return { child, output: () => readFileSync(logFile).subarray(from).toString() }
}

function settings(port: number, throwaway: boolean): string[] {
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
}

/** @returns undefined when it answers; else why not, or '' when its log says why. */
async function untilReady({ child }: Attempt, url: string): Promise<string | undefined> {
  let ended: string | undefined
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', () => {
    ended ??= ''
  })
  const deadline = performance.now() + READY_PATIENCE_MS
  while (performance.now() < deadline) {
    if (ended !== undefined) return ended
    if (await answers(url)) return undefined
    await wait(50)
  }
  return `it did not answer within ${READY_PATIENCE_MS / 1000} seconds`
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** The port of the last start while it is free, else any free one. */
async function choosePort(file: string): Promise<number> {
  const remembered = Number(await readFile(file, 'utf8').catch(() => '0'))
  return (remembered > 0 ? await tryPort(remembered) : undefined) ?? (await tryPort(0)) ?? 0
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const chosen = typeof address === 'object' && address ? address.port : undefined
      server.close(() => resolve(chosen))
    })
  })
}
