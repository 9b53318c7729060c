import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopPostmaster } from '#lib/db/embedded/postmaster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run's database server, which the first test that needs it starts. */
    testServerFolder: string
  }
}

const PREFIX = 'centralita-test-'

/** Gives the run a folder for its database server, and clears it away afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearAbandonedRuns()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  writeFileSync(join(folder, 'run.pid'), String(process.pid))
  project.provide('testServerFolder', folder)
  return () => clear(folder)
}

/** A run that was killed could not stop its server. */
async function clearAbandonedRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const note = join(folder, 'run.pid')
    if (existsSync(note) && !isAlive(Number(readFileSync(note, 'utf8')))) await clear(folder)
  }
}

async function clear(folder: string): Promise<void> {
  await stopPostmaster(join(folder, 'data'))
  rmSync(folder, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
