import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedServer } from '#lib/db/embedded/server.ts'
import { applyMigrations } from '#lib/db/migrations/apply-migrations.ts'
import { diffMigrations } from '#lib/db/migrations/diff-migrations.ts'
import { MIGRATIONS_FOLDER } from '#lib/db/migrations/migration-list.ts'
import { databaseUrl } from '#lib/env.ts'

const USAGE = `npm run migrate -- apply      bring the database in DATABASE_URL up to date
npm run migrate -- new NAME   write what prisma/schema.prisma says and the migrations do not yet
npm run migrate -- check      fail when the schema and the migrations differ`

const [command, name] = process.argv.slice(2)
process.exitCode = await main()

async function main(): Promise<number> {
  switch (command) {
    case 'apply':
      return apply()
    case 'new':
      return /^[a-z0-9-]+$/.test(name ?? '') ? create(String(name)) : usage()
    case 'check':
      return check()
    default:
      return usage()
  }
}

async function apply(): Promise<number> {
  const applied = await applyMigrations(databaseUrl())
  console.log(applied.length === 0 ? 'Nothing to apply.' : `Applied: ${applied.join(', ')}`)
  return 0
}

async function create(title: string): Promise<number> {
  const sql = await onThrowawayServer(diffMigrations)
  if (sql === '') {
    console.log('The migrations already say what the schema says.')
    return 0
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS_FOLDER, `${stamp}_${title.replaceAll('-', '_')}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}. Read it before you commit it.`)
  return 0
}

async function check(): Promise<number> {
  const sql = await onThrowawayServer(diffMigrations)
  if (sql === '') return 0
  console.error(
    `prisma/schema.prisma and prisma/migrations differ. Run \`npm run migrate -- new NAME\`. Missing:\n${sql}`,
  )
  return 1
}

function usage(): number {
  console.error(USAGE)
  return 2
}

async function onThrowawayServer<Answer>(
  work: (connectionString: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'centralita-migrate-'))
  const server = await startEmbeddedServer({ folder, throwaway: true })
  process.on('exit', () => {
    if (server.isRunning()) process.kill(server.pid, 'SIGQUIT')
  })
  try {
    return await work(server.url('postgres'))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
