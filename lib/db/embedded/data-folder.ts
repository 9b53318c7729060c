import { spawn } from 'node:child_process'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { EmbeddedServerError, explainFailure } from './embedded-server-error.ts'
import type { Prepared, RunAs } from './run-as.ts'

export type PrepareOptions = {
  initdb: string
  as: RunAs
  /** The folder that is to hold the data; appears only when it is complete. */
  data: string
  password: string
  throwaway: boolean
}

/**
 * Makes an empty PostgreSQL data folder. A start that is killed meanwhile leaves only a draft, which the next removes.
 * @throws EmbeddedServerError
 */
export async function prepareData({
  initdb,
  as,
  data,
  password,
  throwaway,
}: PrepareOptions): Promise<void> {
  const draft = `${data}.new`
  const passwordFile = `${data}.password`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (as.owner) {
    await chown(draft, as.owner.uid, as.owner.gid)
    await chown(passwordFile, as.owner.uid, as.owner.gid)
  }
  try {
    const prepared = as.prepare(initdb, [
      `--pgdata=${draft}`,
      '--username=centralita',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(throwaway ? ['--no-sync'] : []),
    ])
    const { code, output } = await run(prepared)
    if (code !== 0) throw explainFailure('PostgreSQL could not prepare its data folder', output)
    await rename(draft, data)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function run({ command, args, ids }: Prepared): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...ids,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { NODE_ENV: 'production', PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('error', (error) =>
      reject(new EmbeddedServerError(`PostgreSQL could not be run: ${error.message}`)),
    )
    child.on('close', (code) => resolve({ code, output }))
  })
}
