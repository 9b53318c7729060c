import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import { holds, type Permission } from '#lib/access/permissions.ts'
import { ROLES } from '#lib/access/roles.ts'
import { type TestWorkspace, testWorkspace } from '#lib/access/two-workspaces.ts'
import { type Db, setDatabase } from '#lib/db/client.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { Refusal } from '#lib/errors.ts'
import { asCall, missingIds } from './filled-workspace.ts'
import { usesOfVerbs } from './uses-of-verbs.ts'
import { outcomeOf, type Probe } from './verb-use.ts'
import { everyVerb, functionsIn } from './verbs.ts'

const database = testDatabase()

let workspace: TestWorkspace
let real: Db

beforeAll(async () => {
  workspace = await testWorkspace()
  real = database.db()
})

afterEach(() => setDatabase(real))

const WHO = [...ROLES, 'call'] as const
type Who = (typeof WHO)[number]

const table = Object.entries(usesOfVerbs).flatMap(([verb, { needs, probes }]) =>
  typeof needs === 'string' ? [{ verb, permission: needs, probes: Object.values(probes) }] : [],
)

const cells = table.flatMap((row) =>
  WHO.map((who) => ({ ...row, who, allowed: mayBe(who, row.permission) })),
)

test('the first thing a verb does is ask for the permission that the table says', () => {
  const asked = Object.fromEntries(everyVerb().map(({ name, asks }) => [name, asks]))
  const expected = Object.fromEntries(
    Object.entries(usesOfVerbs).map(([verb, { needs }]) => [
      verb,
      typeof needs === 'string' ? needs : undefined,
    ]),
  )
  expect(asked).toEqual(expected)
})

test('a verb that asks late, for something else or not at all is noticed', () => {
  const source = `
export async function late(ctx: Ctx, id: string): Promise<void> {
  await db().flow.findMany()
  allow(ctx, 'flow:read')
}
export async function good(
  ctx: Ctx,
  { id }: { id: string },
): Promise<{ id: string }> {
  allow(ctx, 'flow:edit')
}
export const arrow = async ({ workspaceId }: Ctx): Promise<void> => {
  return
}
export async function helper(tx: Tx, ctx: Ctx): Promise<void> {
  allow(ctx, 'flow:read')
}`
  expect(functionsIn('lib/area/file.ts', source)).toEqual([
    { name: 'area/late', file: 'lib/area/file.ts', asks: undefined },
    { name: 'area/good', file: 'lib/area/file.ts', asks: 'flow:edit' },
    { name: 'area/arrow', file: 'lib/area/file.ts', asks: undefined },
  ])
})

test.each(cells.filter((cell) => !cell.allowed))(
  '$who may not $verb, and is told so before anything is read',
  async ({ who, permission, probes }) => {
    setDatabase(untouchable())
    for (const probe of probes) {
      const refusal = await refusalOf(probe, ctxOf(who))
      expect(refusal).toMatchObject({ code: 'forbidden', detail: { permission } })
    }
  },
)

test.each(cells.filter((cell) => cell.allowed))('$who may $verb', async ({ who, probes }) => {
  for (const probe of probes) {
    const ids = missingIds()
    const outcome = await outcomeOf(() => probe(ctxOf(who), ids, ids))
    expect(outcome).not.toEqual({ refused: 'forbidden' })
  }
})

function mayBe(who: Who, permission: Permission): boolean {
  return who === 'call'
    ? holds({ kind: 'call', callId: 'c' }, permission)
    : holds({ kind: 'user', userId: 'u', name: 'Ana', role: who }, permission)
}

function ctxOf(who: Who): Ctx {
  return who === 'call' ? asCall(workspace, randomUUID()) : workspace.as[who]
}

async function refusalOf(probe: Probe, ctx: Ctx): Promise<Refusal> {
  const ids = missingIds()
  try {
    await probe(ctx, ids, ids)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

/** Guarantees: whatever is asked of it throws, so it stands for a database that may not be touched. */
function untouchable(): Db {
  return new Proxy({} as Db, {
    get(_, property) {
      throw new Error(`The database was asked for ${String(property)} before the permission.`)
    },
  })
}
