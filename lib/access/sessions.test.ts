import { expect, test } from 'vitest'
import { listAudit } from '#lib/audit/list-audit.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { changeLanguage } from './change-language.ts'
import { changePassword } from './change-password.ts'
import { listSessions } from './list-sessions.ts'
import { openSession } from './open-session.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { readSession } from './read-session.ts'
import { revokeSession } from './revoke-session.ts'
import { type TestMember, testWorkspace, twoWorkspaces } from './two-workspaces.ts'

const database = testDatabase()

const BROWSER = { userAgent: 'Firefox', address: '192.0.2.1' }
const START = new Date('2026-03-02T09:00:00Z')
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

test('a session nobody used for 12 hours is over', async () => {
  const { members } = await testWorkspace()
  const sessionId = await session(members.agent)

  expect(await read(sessionId, 12 * HOUR_MS)).toBeUndefined()
})

test('a session in use lasts, but never past 7 days', async () => {
  const { members } = await testWorkspace()
  const sessionId = await session(members.agent)
  for (let hours = 11; hours < 7 * 24; hours += 11) {
    expect(await read(sessionId, hours * HOUR_MS)).toBeDefined()
  }

  expect(await read(sessionId, 7 * 24 * HOUR_MS)).toBeUndefined()
})

test('use is noted at most once a minute', async () => {
  const { members } = await testWorkspace()
  const sessionId = await session(members.agent)
  await read(sessionId, MINUTE_MS - 1)
  expect(await lastSeen(sessionId)).toEqual(START)

  await read(sessionId, MINUTE_MS)
  expect(await lastSeen(sessionId)).toEqual(new Date(START.getTime() + MINUTE_MS))
})

test('the session says who, where and with which role, as the database has it now', async () => {
  const { members, workspaceId } = await testWorkspace()
  const sessionId = await session(members.designer)

  expect(await read(sessionId, 0)).toMatchObject({
    ctx: {
      workspaceId,
      actor: { kind: 'user', userId: members.designer.userId, role: 'designer' },
      address: '192.0.2.1',
    },
    mustChangePassword: false,
    hasPassword: false,
    workspace: { timeZone: 'Europe/Madrid' },
  })
})

test('signing in again in the same browser ends the session it had', async () => {
  const { members } = await testWorkspace()
  const planted = await session(members.viewer)
  const sessionId = await session(members.agent, planted)

  expect(await read(planted, 0)).toBeUndefined()
  expect(await read(sessionId, 0)).toBeDefined()
})

test('nobody ends somebody else’s session, here or elsewhere', async () => {
  const { here, there } = await twoWorkspaces()
  const others = [await session(here.members.agent), await session(there.members.agent)]

  for (const sessionId of others) {
    await expect(revokeSession(here.as.owner, { sessionId })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await read(sessionId, 0)).toBeDefined()
  }
})

test('an ended session is out at once, is listed no more, and cannot end twice', async () => {
  const { as, members } = await testWorkspace()
  const clock = at(0)
  const [one, two] = [await session(members.agent), await session(members.agent)]
  await revokeSession(as.agent, { sessionId: one }, clock)

  expect(await read(one, 0)).toBeUndefined()
  expect((await listSessions(as.agent, clock)).map((row) => row.id)).toEqual([two])
  await expect(revokeSession(as.agent, { sessionId: one }, clock)).rejects.toMatchObject({
    code: 'not-found',
  })
  const { rows } = await listAudit(as.owner, { action: 'session.revoked' })
  expect(rows).toMatchObject([{ subject: one }])
})

test('calls and processes have no sessions', async () => {
  const { workspaceId } = await testWorkspace()
  const system = { workspaceId, actor: { kind: 'system' as const, process: 'seed' as const } }
  const call = { workspaceId, actor: { kind: 'call' as const, callId: 'c1' } }

  await expect(listSessions(system)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listSessions(call)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a wrong current password changes nothing and is counted', async () => {
  const { as, members } = await testWorkspace()
  await givePassword(members.agent, 'the old password')
  const input = { current: 'not the password', next: 'a much better one' }

  for (let attempt = 1; attempt <= 5; attempt++) {
    await expect(changePassword(as.agent, input, BROWSER)).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'current', problem: 'wrong' },
    })
  }
  const right = { ...input, current: 'the old password' }
  await expect(changePassword(as.agent, right, BROWSER)).rejects.toMatchObject({ code: 'too-many' })
})

test.each([
  ['short', 'too-short'],
  ['x'.repeat(129), 'too-long'],
  ['aaaaaaaaaaaaaaaa', 'too-plain'],
  ['the old password', 'unchanged'],
])('%j is no new password: %s', async (next, problem) => {
  const { as, members } = await testWorkspace()
  await givePassword(members.agent, 'the old password')

  await expect(
    changePassword(as.agent, { current: 'the old password', next }, BROWSER),
  ).rejects.toMatchObject({ code: 'invalid', detail: { field: 'next', problem } })
})

test('a new password ends every session but gives this browser a new one', async () => {
  const { as, members } = await testWorkspace()
  await givePassword(members.agent, 'the old password', true)
  const before = [await session(members.agent), await session(members.agent)]
  const { sessionId } = await changePassword(
    as.agent,
    { current: 'the old password', next: 'a much better one' },
    BROWSER,
    at(0),
  )

  for (const old of before) expect(await read(old, 0)).toBeUndefined()
  expect(await read(sessionId, 0)).toMatchObject({ mustChangePassword: false, hasPassword: true })
  expect(await storedMatches(members.agent, 'a much better one')).toBe(true)
  const { rows } = await listAudit(as.owner, { action: 'password.changed' })
  expect(JSON.stringify(rows)).not.toContain('better')
  expect(rows).toHaveLength(1)
})

test('the language of the screens is remembered for the person', async () => {
  const { as, members } = await testWorkspace()
  await changeLanguage(as.viewer, { language: 'pt' })

  expect(await read(await session(members.viewer), 0)).toMatchObject({ language: 'pt' })
})

function at(afterMs: number) {
  return { now: () => new Date(START.getTime() + afterMs) }
}

function read(sessionId: string, afterMs: number) {
  return readSession(sessionId, '192.0.2.1', at(afterMs))
}

function session({ userId, ctx }: TestMember, previousSessionId?: string): Promise<string> {
  return inTransaction((tx) =>
    openSession(tx, {
      workspaceId: ctx.workspaceId,
      userId,
      how: 'password',
      browser: previousSessionId ? { ...BROWSER, previousSessionId } : BROWSER,
      now: START,
    }),
  )
}

async function lastSeen(id: string): Promise<Date | undefined> {
  const row = await database
    .db()
    .session.findUnique({ where: { id }, select: { lastSeenAt: true } })
  return row?.lastSeenAt
}

async function givePassword(member: TestMember, password: string, mustChangePassword = false) {
  await database.db().user.update({
    where: { id: member.userId },
    data: { passwordHash: await hashPassword(password), mustChangePassword },
  })
}

async function storedMatches(member: TestMember, password: string): Promise<boolean> {
  const user = await database
    .db()
    .user.findUnique({ where: { id: member.userId }, select: { passwordHash: true } })
  return passwordMatches(user?.passwordHash, password)
}
