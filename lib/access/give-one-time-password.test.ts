import { expect, test } from 'vitest'
import { listAudit } from '#lib/audit/list-audit.ts'
import { verifyAuditChain } from '#lib/audit/verify-audit-chain.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { changePassword } from './change-password.ts'
import { giveOneTimePassword } from './give-one-time-password.ts'
import { openSession } from './open-session.ts'
import { hashPassword } from './password.ts'
import { readSession } from './read-session.ts'
import { removeMember } from './remove-member.ts'
import { signIn } from './sign-in.ts'
import { type TestMember, testMember, testWorkspace, twoWorkspaces } from './two-workspaces.ts'

const database = testDatabase()

const MISSING = '00000000-0000-7000-8000-000000000000'
const LOST = 'a long forgotten one'
const BROWSER = { userAgent: 'Firefox', address: '192.0.2.1' }

test.each(['designer', 'agent', 'viewer'] as const)('%s gives nobody a password', async (role) => {
  const { as, members } = await testWorkspace()
  await chose(members.viewer, LOST)

  await expect(
    giveOneTimePassword(as[role], { userId: members.viewer.userId }),
  ).rejects.toMatchObject({ code: 'forbidden', detail: { roles: 'owner,admin' } })
  expect(await attempt(members.viewer, LOST)).toMatchObject({ kind: 'signed-in' })
})

test('an owner gets one from another owner only', async () => {
  const { as, workspaceId } = await testWorkspace()
  const second = await testMember(workspaceId, 'owner')
  await chose(second, LOST)
  const { userId } = second

  await expect(giveOneTimePassword(as.admin, { userId })).rejects.toMatchObject({
    code: 'forbidden',
    detail: { roles: 'owner' },
  })
  expect(await attempt(second, LOST)).toMatchObject({ kind: 'signed-in' })
  const { password } = await giveOneTimePassword(as.owner, { userId })
  expect(await attempt(second, password)).toMatchObject({ kind: 'signed-in' })
})

test('somebody of another workspace answers like nobody', async () => {
  const { here, there } = await twoWorkspaces()
  await chose(there.members.agent, LOST)

  for (const userId of [there.members.agent.userId, MISSING]) {
    await expect(giveOneTimePassword(here.as.owner, { userId })).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no such member.',
      detail: {},
    })
  }
  expect(await attempt(there.members.agent, LOST)).toMatchObject({ kind: 'signed-in' })
})

test('somebody who also belongs to another workspace keeps their password and sessions', async () => {
  const { here, there } = await twoWorkspaces()
  const { agent } = here.members
  await chose(agent, LOST)
  await database.db().member.create({
    data: { workspaceId: there.workspaceId, userId: agent.userId, role: 'owner' },
  })
  const sessionId = await session(agent)

  await expect(giveOneTimePassword(here.as.owner, { userId: agent.userId })).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'other-workspace' },
  })
  expect(await readSession(sessionId, BROWSER.address)).toMatchObject({ mustChangePassword: false })
  expect(await attempt(agent, LOST)).toMatchObject({ kind: 'signed-in' })
})

test('somebody who has left the other workspace can be helped again', async () => {
  const { here, there } = await twoWorkspaces()
  const { agent } = here.members
  await chose(agent, LOST)
  await database.db().member.create({
    data: { workspaceId: there.workspaceId, userId: agent.userId, role: 'viewer' },
  })
  await removeMember(there.as.owner, { userId: agent.userId })

  const { password } = await giveOneTimePassword(here.as.admin, { userId: agent.userId })
  expect(await attempt(agent, password)).toMatchObject({ kind: 'signed-in' })
})

test('whom only Google or Microsoft lets in gets no password beside it', async () => {
  const { as, members } = await testWorkspace()

  await expect(
    giveOneTimePassword(as.owner, { userId: members.agent.userId }),
  ).rejects.toMatchObject({ code: 'conflict', detail: { reason: 'no-password' } })
  expect((await listAudit(as.owner, { action: 'password.given' })).rows).toEqual([])
})

test('nobody gets around their own current password', async () => {
  const { as, members } = await testWorkspace()
  await chose(members.admin, LOST)

  await expect(
    giveOneTimePassword(as.admin, { userId: members.admin.userId }),
  ).rejects.toMatchObject({ code: 'conflict', detail: { reason: 'yourself' } })
  expect(await attempt(members.admin, LOST)).toMatchObject({ kind: 'signed-in' })
})

test('every session of the person ends, and of nobody else', async () => {
  const { as, members } = await testWorkspace()
  await chose(members.agent, LOST)
  const theirs = [await session(members.agent), await session(members.agent)]
  const another = await session(members.viewer)
  await giveOneTimePassword(as.admin, { userId: members.agent.userId })

  for (const id of theirs) expect(await readSession(id, BROWSER.address)).toBeUndefined()
  expect(await readSession(another, BROWSER.address)).toBeDefined()
  expect(await attempt(members.agent, LOST)).toEqual({ kind: 'wrong' })
})

test('who signs in with it has to choose another, and then it is worth nothing', async () => {
  const { as, members } = await testWorkspace()
  const { agent } = members
  await chose(agent, LOST)
  const { password } = await giveOneTimePassword(as.admin, { userId: agent.userId })

  const entered = await attempt(agent, password)
  if (entered.kind !== 'signed-in') throw new Error('the one-time password should let them in')
  const signedIn = await readSession(entered.sessionId, BROWSER.address)
  expect(signedIn).toMatchObject({ mustChangePassword: true })

  const next = 'the one they chose'
  const { sessionId } = await changePassword(agent.ctx, { current: password, next }, BROWSER)
  expect(await readSession(sessionId, BROWSER.address)).toMatchObject({ mustChangePassword: false })
  expect(await attempt(agent, password)).toEqual({ kind: 'wrong' })
})

test('a second one replaces the first', async () => {
  const { as, members } = await testWorkspace()
  await chose(members.agent, LOST)
  const { userId } = members.agent
  const first = await giveOneTimePassword(as.admin, { userId })
  const second = await giveOneTimePassword(as.admin, { userId })

  expect(first.password).not.toBe(second.password)
  expect(await attempt(members.agent, first.password)).toEqual({ kind: 'wrong' })
  expect(await attempt(members.agent, second.password)).toMatchObject({ kind: 'signed-in' })
})

test('it is written down who gave it to whom, and never the password', async () => {
  const { as, members } = await testWorkspace()
  await chose(members.agent, LOST)
  const { password } = await giveOneTimePassword(as.admin, { userId: members.agent.userId })

  const { rows } = await listAudit(as.owner, { action: 'password.given' })
  expect(rows).toMatchObject([
    {
      subject: members.agent.userId,
      actor: { userId: members.admin.userId },
      detail: { name: 'Test agent' },
    },
  ])
  expect(JSON.stringify(rows)).not.toContain(password)
  expect(await verifyAuditChain(as.owner)).toMatchObject({ kind: 'intact' })
})

async function chose(member: TestMember, password: string): Promise<void> {
  await database.db().user.update({
    where: { id: member.userId },
    data: { passwordHash: await hashPassword(password) },
  })
}

function attempt({ email }: TestMember, password: string) {
  return signIn({ email, password }, BROWSER)
}

function session({ userId, ctx }: TestMember): Promise<string> {
  const { workspaceId } = ctx
  return inTransaction((tx) =>
    openSession(tx, { workspaceId, userId, how: 'password', browser: BROWSER, now: new Date() }),
  )
}
