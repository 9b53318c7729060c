import { setTimeout as wait } from 'node:timers/promises'
import type { Env } from '#lib/env.ts'
import { StartProblem } from './start-problem.ts'

const PATIENCE_MS = 60_000

/**
 * Waits until the web process answers that it and its database work.
 * @throws StartProblem when it does not within a minute.
 */
export async function untilHealthy({ host, port }: Env, logFile: string): Promise<void> {
  const everywhere = host === '0.0.0.0' || host === '::'
  const deadline = performance.now() + PATIENCE_MS
  let last = 'it does not listen'
  while (performance.now() < deadline) {
    const answer = await ask(`http://${everywhere ? '127.0.0.1' : host}:${port}/api/health`)
    if (answer === undefined) return
    last = answer
    await wait(150)
  }
  throw new StartProblem(
    `The web process did not become ready within ${PATIENCE_MS / 1000} seconds (${last}). Its log: ${logFile}`,
  )
}

/** @returns undefined when it is healthy, else what it said. */
async function ask(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) })
    return response.ok ? undefined : `it answered ${response.status}: ${await response.text()}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
