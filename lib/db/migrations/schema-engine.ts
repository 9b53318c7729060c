import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { schemaAdapter } from './schema-adapter.ts'

const require = createRequire(import.meta.url)
let loaded = false

/**
 * Prisma's schema engine as WebAssembly, which needs no download, talking to one database.
 * @param schema path and text of the Prisma schema.
 */
export async function openSchemaEngine(
  connectionString: string,
  schema: { path: string; text: string },
): Promise<SchemaEngine> {
  await load()
  return bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.text]] },
    () => {},
    schemaAdapter(connectionString),
  )
}

async function load(): Promise<void> {
  if (loaded) return
  const file = require
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': { ...bindings },
  })
  bindings.__wbg_set_wasm(instance.exports)
  startBindings(instance.exports)
  loaded = true
}

function startBindings(exports: WebAssembly.Exports): void {
  const start = exports.__wbindgen_start
  if (typeof start !== 'function')
    throw new Error('The schema engine has another shape than expected.')
  start()
}
