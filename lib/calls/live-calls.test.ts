import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import { type TestWorkspace, twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { db } from '#lib/db/client.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { appendJournal, JournalMoved } from './append-journal.ts'
import { newCallToken } from './call-token.ts'
import { closeAbandonedCalls } from './close-abandoned-calls.ts'
import { findTalkChannel } from './find-talk-channel.ts'
import type { CallEntry } from './journal-row.ts'
import { loadAbandonedCall } from './load-abandoned-call.ts'
import { loadCall } from './load-call.ts'
import { loadVersion } from './load-version.ts'
import { startCall } from './start-call.ts'
import { type WebChannel, webChannel } from './testing/web-channel.ts'

testDatabase()

const AT = '2026-11-22T10:00:00.000Z'
const LATER = '2026-11-22T10:01:00.000Z'

let here: TestWorkspace
let there: TestWorkspace
let channel: WebChannel
let foreign: WebChannel

beforeAll(async () => {
  ;({ here, there } = await twoWorkspaces())
  channel = await webChannel(here, {})
  foreign = await webChannel(there, {})
})

const first: CallEntry[] = [{ kind: 'started', at: AT }, { kind: 'say' }, { kind: 'listening' }]
const heard = (at: string): CallEntry => ({ kind: 'heard', at })

async function aCall(on = channel, startedAt = AT) {
  const callId = randomUUID()
  const { token, hash } = newCallToken()
  const ctx: Ctx = { workspaceId: on.workspaceId, actor: { kind: 'call', callId } }
  await startCall(
    ctx,
    {
      id: callId,
      environmentId: on.environmentId,
      channelId: on.channelId,
      flowId: on.flowId,
      versionId: on.versionId,
      language: 'es',
      medium: 'text',
      caller: null,
      tokenHash: hash,
      startedAt,
    },
    first,
  )
  return { callId, token, ctx, slug: on.slug }
}

test('a member of the team may not speak in a call', async () => {
  const { callId } = await aCall()
  const append = { callId, entries: [heard(LATER)], fromSeq: 3, at: LATER }
  await expect(appendJournal(here.as.owner, append)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(loadVersion(here.as.owner, channel.versionId)).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('a wrong token, another channel, another call and no call at all answer the same', async () => {
  const mine = await aCall()
  const other = await aCall()
  const attempts = [
    { ...mine, token: other.token },
    { ...mine, token: '' },
    { ...mine, slug: foreign.slug },
    { ...mine, callId: other.callId },
    { ...mine, callId: randomUUID() },
    { ...mine, callId: "x' OR true --" },
    { ...mine, slug: '\u0000' },
  ]
  const refusals = await Promise.all(
    attempts.map((attempt) => loadCall(attempt).catch((error: Error) => error)),
  )
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ code: 'not-found', message: (refusals[0] as Error).message })
  }
})

test('nobody writes in a call of another workspace', async () => {
  const { callId } = await aCall()
  const ctx: Ctx = { workspaceId: there.workspaceId, actor: { kind: 'call', callId } }
  const append = { callId, entries: [heard(LATER)], fromSeq: 3, at: LATER }
  await expect(appendJournal(ctx, append)).rejects.toBeInstanceOf(JournalMoved)
  await expect(loadVersion(ctx, channel.versionId)).rejects.toMatchObject({ code: 'not-found' })
  const by = { actor: { kind: 'system', process: 'delivery' } } as const
  await expect(
    loadAbandonedCall(by, { callId, workspaceId: there.workspaceId }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('of two writers of the same place in a journal one is told to read again, and leaves nothing', async () => {
  const call = await aCall()
  const write = (text: string) =>
    appendJournal(call.ctx, {
      callId: call.callId,
      entries: [heard(LATER), { kind: text }],
      fromSeq: 3,
      at: LATER,
    })
  const results = await Promise.allSettled([write('one'), write('other')])
  const lost = results.filter((result) => result.status === 'rejected')
  expect(lost).toHaveLength(1)
  expect(lost[0]?.reason).toBeInstanceOf(JournalMoved)
  expect((await loadCall(call)).entries).toHaveLength(5)
})

test('nothing is written after the end', async () => {
  const call = await aCall()
  const { callId, ctx } = call
  const ended = { kind: 'ended', reason: 'caller-hung-up' }
  await appendJournal(ctx, { callId, entries: [heard(LATER), ended], fromSeq: 3, at: LATER })
  await expect(
    appendJournal(ctx, { callId, entries: [heard(LATER)], fromSeq: 5, at: LATER }),
  ).rejects.toBeInstanceOf(JournalMoved)
  const row = await db().call.findUniqueOrThrow({
    where: { id: callId },
    select: { endReason: true, endedAt: true, length: true, lastTurnAt: true },
  })
  expect(row).toEqual({
    endReason: 'caller-hung-up',
    endedAt: new Date(LATER),
    lastTurnAt: new Date(LATER),
    length: 5,
  })
})

test('a call that cannot be written whole is not written at all', async () => {
  const callId = randomUUID()
  const ctx: Ctx = { workspaceId: here.workspaceId, actor: { kind: 'call', callId } }
  const broken = startCall(
    ctx,
    {
      ...channel,
      id: callId,
      language: 'es',
      medium: 'text',
      caller: null,
      tokenHash: 'x',
      startedAt: AT,
    },
    [{ kind: 'started', at: 'no moment' }],
  )
  await expect(broken).rejects.toThrow()
  expect(await db().call.count({ where: { id: callId } })).toBe(0)
})

test('the journal comes back whole, in order, each entry at its moment', async () => {
  const call = await aCall()
  await appendJournal(call.ctx, {
    callId: call.callId,
    entries: [heard(LATER), { kind: 'say' }],
    fromSeq: 3,
    at: LATER,
  })
  const kinds = ['started', 'say', 'listening', 'heard', 'say']
  expect((await loadCall(call)).entries).toMatchObject(kinds.map((kind) => ({ kind })))
  const rows = await db().callEvent.findMany({
    where: { callId: call.callId },
    orderBy: { seq: 'asc' },
    select: { seq: true, at: true },
  })
  expect(rows.map((row) => row.at.toISOString())).toEqual([AT, AT, AT, LATER, LATER])
  expect(rows.map((row) => row.seq)).toEqual([0, 1, 2, 3, 4])
})

test('an address that leads nowhere is no channel, whatever it is made of', async () => {
  for (const slug of ['nadie', '', '\u0000', '\ud800', 'x'.repeat(100_000)]) {
    expect(await findTalkChannel(slug)).toBeUndefined()
  }
})

test('a channel without a published version is there, with nothing to answer', async () => {
  const bare = await webChannel(here, {})
  await db().deployment.delete({ where: { channelId: bare.channelId } })
  expect(await findTalkChannel(bare.slug)).toMatchObject({ live: null })
  expect(await findTalkChannel(channel.slug)).toMatchObject({
    workspaceId: here.workspaceId,
    workspace: { timeZone: 'Europe/Madrid', country: 'ES', defaultLanguage: 'es' },
    live: { flowId: channel.flowId, versionId: channel.versionId },
  })
})

test('only calls that have been silent for a quarter of an hour are hung up, and a broken one stops none', async () => {
  const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
  const fresh = await aCall(channel, '2026-03-01T11:50:00Z')
  const silent = await aCall(channel, '2026-03-01T11:40:00Z')
  const broken = await aCall(foreign, '2026-03-01T11:30:00Z')
  const ancient = await aCall(foreign, '2026-02-27T11:30:00Z')
  const asked: string[] = []
  const counts = await closeAbandonedCalls(
    { actor: { kind: 'system', process: 'delivery' } },
    {
      clock,
      async hangUp({ callId }) {
        asked.push(callId)
        if (callId !== silent.callId) throw new Error('diverged')
      },
    },
  )
  expect(asked).toEqual([silent.callId, broken.callId, ancient.callId])
  expect(counts).toEqual({ closed: 1, failed: 2 })
  expect(asked).not.toContain(fresh.callId)
  const reasons = await db().call.findMany({
    where: { id: { in: [broken.callId, ancient.callId] } },
    orderBy: { startedAt: 'asc' },
    select: { endReason: true },
  })
  expect(reasons).toEqual([{ endReason: 'failed' }, { endReason: null }])
})

test('a person may not hang up other people’s calls', async () => {
  await expect(
    closeAbandonedCalls(here.as.owner, {
      clock: { now: () => new Date() },
      hangUp: async () => {},
    }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
