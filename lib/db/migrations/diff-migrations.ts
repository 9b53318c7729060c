import { migrationList, readSchema } from './migration-list.ts'
import { openSchemaEngine } from './schema-engine.ts'

/**
 * What the schema says and the migrations do not yet, as SQL; '' when they agree.
 * Runs the migrations in a database of its own on the same server, which is dropped afterwards.
 */
export async function diffMigrations(connectionString: string): Promise<string> {
  const schema = readSchema()
  const engine = await openSchemaEngine(connectionString, schema)
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationList() },
    to: { tag: 'schemaDatamodel', files: [{ path: schema.path, content: schema.text }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 0 ? '' : (stdout ?? '')
}
