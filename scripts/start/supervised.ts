import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { errorLine } from './error-line.ts'
import { say } from './say.ts'

export type Part = {
  /** What it is called on the console and its log. */
  name: string
  args: string[]
  variables: Record<string, string>
  logFile: string
}

/** One process that is kept running. */
export type Supervised = {
  name: string
  /** Ends it and starts it again with other variables. */
  restart(variables: Record<string, string>): void
  /** Ends it for good; resolves when it is gone. */
  stop(): Promise<void>
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** Having run this long, it counts as healthy, and the next pause is short again. */
const HEALTHY_AFTER_MS = 60_000
const STOP_PATIENCE_MS = 10_000
const LONGEST_LOG_BYTES = 10_000_000

/** Starts a process and starts it again whenever it ends, after a pause that doubles while it keeps failing. */
export function supervise(part: Part): Supervised {
  let variables = part.variables
  let pauseMs = FIRST_PAUSE_MS
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let child = start()

  function start(): ChildProcess {
    const startedAt = performance.now()
    const started = spawnPart({ ...part, variables })
    started.once('exit', (code, signal) => {
      if (stopping) return
      if (performance.now() - startedAt > HEALTHY_AFTER_MS) pauseMs = FIRST_PAUSE_MS
      say(
        `${part.name} ended (${signal ?? `exit ${code}`}). Starting it again in ${pauseMs / 1000} s. Its log: ${part.logFile}`,
      )
      timer = setTimeout(() => {
        child = start()
      }, pauseMs)
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    })
    return started
  }

  return {
    name: part.name,
    restart(changed) {
      variables = { ...variables, ...changed }
      child.kill('SIGTERM')
    },
    async stop() {
      stopping = true
      clearTimeout(timer)
      await endProcess(child)
    },
  }
}

function spawnPart({ name, args, variables, logFile }: Part): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true })
  if (existsSync(logFile) && statSync(logFile).size > LONGEST_LOG_BYTES) {
    renameSync(logFile, `${logFile}.1`)
  }
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 })
  log.on('error', () => {})
  const child = spawn(
    process.execPath,
    ['--import', './scripts/start/end-with-parent.mjs', ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
      env: { ...process.env, ...variables },
    },
  )
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`)
      const wrong = errorLine(line)
      if (wrong) say(`${name}: ${wrong}`)
    })
  }
  return child
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS)
  await gone
  clearTimeout(patience)
}
