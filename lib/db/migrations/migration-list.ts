import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

const PRISMA_FOLDER = join(import.meta.dirname, '../../../prisma')

export const SCHEMA_FILE = join(PRISMA_FOLDER, 'schema.prisma')
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations')

const LOCK_FILE = 'migration_lock.toml'

/** Every migration in the folder, oldest first, as the schema engine wants them. */
export function migrationList(folder = MIGRATIONS_FOLDER): MigrationList {
  const lock = join(folder, LOCK_FILE)
  return {
    baseDir: folder,
    lockfile: {
      path: LOCK_FILE,
      content: existsSync(lock) ? readFileSync(lock, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationFiles(folder).map(({ name, text }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: text } },
    })),
  }
}

export type Migration = { name: string; text: string }

/** Name and SQL of every migration in the folder, oldest first. */
export function migrationFiles(folder = MIGRATIONS_FOLDER): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
}

export function readSchema(): { path: string; text: string } {
  return { path: SCHEMA_FILE, text: readFileSync(SCHEMA_FILE, 'utf8') }
}
