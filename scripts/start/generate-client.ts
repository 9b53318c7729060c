import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runNode } from './run-command.ts'
import { sourceHash } from './source-hash.ts'
import { StartProblem } from './start-problem.ts'

const STAMP = 'prisma/generated/.made-from'

/**
 * Makes the database client from the schema, unless it was made from this schema by this version. Needs no network:
 * the generator asks for an engine that it never runs, so any program passes for it.
 * @throws StartProblem
 */
export async function generateClient(): Promise<void> {
  const from = sourceHash(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === from) return

  const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  if (code !== 0) throw new StartProblem(`The database client could not be made:\n${output}`)
  writeFileSync(STAMP, from)
}
