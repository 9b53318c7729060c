import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The main process of a PostgreSQL server. */
export type Postmaster = { pid: number; port: number }

/** How long a stop may take before it is cut short; PostgreSQL recovers from that by itself. */
const STOP_PATIENCE_MS = 15_000

/** The server that runs on this data folder now, whoever started it. */
export function findPostmaster(data: string): Postmaster | undefined {
  const recorded = readPidFile(data)
  return recorded && isPostgresOn(recorded.pid, data) ? recorded : undefined
}

/**
 * Removes the note of a server that is gone, when its process id meanwhile belongs to another program:
 * PostgreSQL itself would then refuse to start.
 */
export function forgetDeadPostmaster(data: string): void {
  const recorded = readPidFile(data)
  if (recorded && !isPostgresOn(recorded.pid, data)) rmSync(pidFile(data), { force: true })
}

/** Stops the server that runs on this data folder, if any: connections end, everything committed stays. */
export async function stopPostmaster(data: string): Promise<void> {
  const running = findPostmaster(data)
  if (!running) return

  process.kill(running.pid, 'SIGINT')
  const deadline = performance.now() + STOP_PATIENCE_MS
  while (findPostmaster(data)) {
    if (performance.now() > deadline) {
      process.kill(running.pid, 'SIGQUIT')
      await wait(500)
      return
    }
    await wait(50)
  }
}

function pidFile(data: string): string {
  return join(data, 'postmaster.pid')
}

/** The file has one fact a line: process id, folder, start time, port. */
function readPidFile(data: string): Postmaster | undefined {
  if (!existsSync(pidFile(data))) return undefined
  const [pid, , , port] = readFileSync(pidFile(data), 'utf8').split('\n')
  return pid && port ? { pid: Number(pid), port: Number(port) } : undefined
}

function isPostgresOn(pid: number, data: string): boolean {
  const command = existsSync('/proc/self/cmdline')
    ? readCommandLine(pid)
    : spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout
  return command.includes('postgres') && command.includes(data)
}

function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
