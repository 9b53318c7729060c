import { beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import { type TestWorkspace, twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { dumpWorkspace } from './dump-workspace.ts'
import { asCall, fillWorkspace, type Ids, missingIds } from './filled-workspace.ts'
import { usesOfVerbs } from './uses-of-verbs.ts'
import { type Outcome, outcomeOf, type Probe, type VerbUse } from './verb-use.ts'
import { everyVerb } from './verbs.ts'

testDatabase()

const MARK = 'Zenobia'
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

type Filled = TestWorkspace & { ids: Ids }
let here: Filled
let there: Filled
let before: Record<string, string[]>
let idsOfThere: Set<string>

/** What the lists answered while the other workspace was still empty. */
let alone: Record<string, Outcome>

const tried = Object.entries(usesOfVerbs)
  .filter(([, use]) => use.everywhere === undefined)
  .flatMap(([verb, use]) =>
    Object.entries(use.probes).map(([given, probe]) => ({ verb, given, use, probe })),
  )

/** Those that could tell of another workspace's rows without naming one, such as a count. */
const lists = tried.filter(
  ({ verb, given }) => given === 'nothing' && /\/(list|count|callsPerDay|verify)/.test(verb),
)

beforeAll(async () => {
  const both = await twoWorkspaces()
  const mine = { mark: 'Aquilea', phone: '+34600111222', firstReference: 1000 }
  here = { ...both.here, ids: await fillWorkspace(both.here, mine) }
  alone = await answersOfLists()
  const theirs = { mark: MARK, phone: '+34600333444', firstReference: 5000 }
  there = { ...both.there, ids: await fillWorkspace(both.there, theirs) }
  before = await dumpWorkspace(there.workspaceId)
  idsOfThere = new Set(JSON.stringify(before).match(UUID))
}, 60_000)

test('a list is the same whether or not there is another workspace', async () => {
  expect(lists.length).toBeGreaterThan(10)
  expect(await answersOfLists()).toEqual(alone)
})

test('every verb is tried, and nothing is tried that is no verb', () => {
  const known = everyVerb().map(({ name }) => name)
  expect(Object.keys(usesOfVerbs).toSorted()).toEqual(known.toSorted())
})

test('the other workspace has a row of every kind that verbs could reach', () => {
  const empty = Object.keys(before).filter((table) => before[table]?.length === 0)
  expect(empty).toEqual(['Override'])
  expect(JSON.stringify(before)).toContain(MARK)
})

test('the ids of a workspace lead its own people somewhere', async () => {
  const { ids } = there
  const reached = await Promise.all(
    ['tickets/getTicket', 'appointments/getAppointment', 'calls/getCall', 'publishing/loadDraft']
      .flatMap((verb) => Object.values(usesOfVerbs[verb]?.probes ?? {}))
      .map((probe) => outcomeOf(() => probe(there.as.owner, ids, ids))),
  )
  for (const outcome of reached) expect(JSON.stringify(outcome)).toContain(MARK)
})

test.each(tried)(
  '$verb, given $given of another workspace, is as if there were none',
  async ({ use, probe }) => {
    const missing = await run(use, probe, missingIds())
    const foreign = await run(use, probe, there.ids)

    expect(foreign).toEqual(missing)
    expect(foreign).not.toEqual({ refused: 'forbidden' })
    const text = JSON.stringify(foreign)
    expect(text).not.toContain(MARK)
    expect(text.match(UUID)?.filter((id) => idsOfThere.has(id)) ?? []).toEqual([])
  },
)

test('after all that, nothing in the other workspace has changed', async () => {
  expect(await dumpWorkspace(there.workspaceId)).toEqual(before)
})

async function answersOfLists(): Promise<Record<string, Outcome>> {
  const answers: Record<string, Outcome> = {}
  for (const { verb, use, probe } of lists) answers[verb] = await run(use, probe, missingIds())
  return answers
}

function run(use: VerbUse, probe: Probe, ids: Ids): Promise<Outcome> {
  const ctx: Ctx = use.as === 'call' ? asCall(here, here.ids.callId) : here.as.owner
  return outcomeOf(() => probe(ctx, ids, here.ids))
}
