import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** A delivery worker in a process of its own. */
export type KillableWorker = {
  pid: number
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the milliseconds that it took to go. */
  stop(): Promise<number>
}

/** Starts a delivery worker on a database; resolves when it says that it is ready. */
export async function startWorker(databaseUrl: string): Promise<KillableWorker> {
  const child = spawn(process.execPath, [resolve('flows-runtime/delivery-worker.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'info', TZ: 'UTC' },
  })
  await untilReady(child)
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async stop() {
      const startedMs = performance.now()
      child.kill('SIGTERM')
      await gone
      return Math.round(performance.now() - startedMs)
    },
  }
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`The worker ended with ${code}.`)))
    if (!child.stdout) return failed(new Error('The worker has no output.'))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('"msg":"ready"')) ready()
      else if (line.includes('"level":50') || line.includes('"level":60')) console.error(line)
    })
  })
}
