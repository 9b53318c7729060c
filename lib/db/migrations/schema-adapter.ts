import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import type { Pool, QueryConfig } from 'pg'

/**
 * The PostgreSQL adapter as the schema engine needs it. Prisma's own, version 7.10, splits scripts at each semicolon,
 * also inside function bodies, and does not know the catalog's one-letter type.
 */
export function schemaAdapter(connectionString: string) {
  const inner = new PrismaPg({ connectionString })
  return bindMigrationAwareSqlAdapterFactory({
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => repaired(await inner.connect()),
    connectToShadowDb: async () => repaired(await inner.connectToShadowDb()),
  })
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** Type ids of PostgreSQL's catalog: `"char"` and `text`. */
const ONE_LETTER = 18
const TEXT = 25

function repaired(adapter: Adapter): Adapter {
  const oneLetterColumns = new WeakMap<object, number[]>()
  const pool: Pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool)
  const queryRaw = adapter.queryRaw.bind(adapter)

  Object.assign(pool, {
    query: async (config: QueryConfig | string) => {
      const result = await query(config)
      const columns = (result.fields ?? []).flatMap((field, index) =>
        field.dataTypeID === ONE_LETTER ? [index] : [],
      )
      for (const index of columns) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT })
      oneLetterColumns.set(result.rows, columns)
      return result
    },
  })
  return Object.assign(adapter, {
    queryRaw: async (params: SqlQuery) => {
      const result = await queryRaw(params)
      for (const index of oneLetterColumns.get(result.rows) ?? []) {
        result.columnTypes[index] = ColumnTypeEnum.Character
      }
      return result
    },
    executeScript: async (script: string) => {
      await query(script)
    },
  })
}
