import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A web process that a drill may kill. */
export type WebProcess = {
  url: string
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
}

const PATIENCE_MS = 60_000

/**
 * Starts the built web process on a port of this machine; resolves when it answers that it is healthy.
 * @throws Error when it ends or does not answer within a minute
 */
export async function startWeb(
  port: number,
  variables: Record<string, string>,
): Promise<WebProcess> {
  const url = `http://127.0.0.1:${port}`
  const next = resolve('node_modules/next/dist/bin/next')
  const child = spawn(
    process.execPath,
    [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        HOST: '127.0.0.1',
        PORT: String(port),
        ...variables,
      },
    },
  )
  let ended = false
  const gone = new Promise<void>((done) =>
    child.once('exit', () => {
      ended = true
      done()
    }),
  )
  const web = {
    url,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
  const deadlineMs = performance.now() + PATIENCE_MS
  while (!ended && performance.now() < deadlineMs) {
    if (await isHealthy(url)) return web
    await wait(100)
  }
  await web.kill()
  throw new Error('The web process did not start. Run `npm start` once, so that it is built.')
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health`).catch(() => undefined)
  return answer?.ok === true
}
