import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { listAudit } from '#lib/audit/list-audit.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { inviteMember } from './invite-member.ts'
import { listInvitations } from './list-invitations.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { readSession } from './read-session.ts'
import { removeMember } from './remove-member.ts'
import { signIn } from './sign-in.ts'
import { signInWithProvider } from './sign-in-with-provider.ts'
import { type TestMember, testWorkspace } from './two-workspaces.ts'

const database = testDatabase()

const PASSWORD = 'correct horse battery'
let lastAddress = 0

test('the sixth wrong password in a row is not even tried, nor is the right one then', async () => {
  const { members } = await testWorkspace()
  await givePassword(members.agent)
  for (let attempt = 1; attempt <= 5; attempt++) {
    expect(await attemptWith(members.agent.email, 'wrong')).toEqual({ kind: 'wrong' })
  }

  const sixth = await attemptWith(members.agent.email, PASSWORD)
  expect(sixth.kind).toBe('too-many')
})

test('the 31st wrong attempt from one address waits, whatever the accounts', async () => {
  const address = '2001:db8:77:1::'
  for (let attempt = 1; attempt <= 30; attempt++) {
    const browser = { userAgent: 'Test', address: `${address}${attempt.toString(16)}` }
    await signIn({ email: `nobody-${attempt}@example.org`, password: 'x' }, browser)
  }
  const browser = { userAgent: 'Test', address: `${address}ffff` }

  expect((await signIn({ email: 'one-more@example.org', password: 'x' }, browser)).kind).toBe(
    'too-many',
  )
})

test('signing in well does not use up the attempts of an account or an address', async () => {
  const { members } = await testWorkspace()
  await givePassword(members.agent)
  const browser = { userAgent: 'Test', address: '198.51.100.200' }
  for (let attempt = 1; attempt <= 31; attempt++) {
    const answer = await signIn({ email: members.agent.email, password: PASSWORD }, browser)
    expect(answer.kind).toBe('signed-in')
  }
}, 30_000)

test('unknown person, wrong password, no password and no workspace answer alike', async () => {
  const { as, members } = await testWorkspace()
  await givePassword(members.viewer)
  await removeMember(as.owner, { userId: members.viewer.userId })

  expect(await attemptWith('nobody@example.org', PASSWORD)).toEqual({ kind: 'wrong' })
  expect(await attemptWith(members.designer.email, PASSWORD)).toEqual({ kind: 'wrong' })
  expect(await attemptWith(members.viewer.email, PASSWORD)).toEqual({ kind: 'wrong' })
  expect(await attemptWith('not an address', PASSWORD)).toEqual({ kind: 'wrong' })
})

test('an unknown person’s password is hashed as well, so that the time tells nothing', async () => {
  const stored = await hashPassword(PASSWORD)
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await passwordMatches(null, 'nobody has this password')).toBe(false)
  expect(await passwordMatches(undefined, 'nobody has this password')).toBe(false)
})

test('the right password opens a session, in any spelling of the address', async () => {
  const { as, members } = await testWorkspace()
  await givePassword(members.agent)
  const answer = await attemptWith(` ${members.agent.email.toUpperCase()} `, PASSWORD)
  if (answer.kind !== 'signed-in') throw new Error('the password should be right')

  expect(await readSession(answer.sessionId, '192.0.2.1')).toMatchObject({
    ctx: { actor: { userId: members.agent.userId } },
  })
  const { rows } = await listAudit(as.owner, { action: 'session.opened' })
  expect(rows).toMatchObject([{ subject: answer.sessionId, detail: { how: 'password' } }])
})

test('a provider lets in nobody whom we do not know', async () => {
  await testWorkspace()

  expect(await byProvider('stranger@example.org')).toBeUndefined()
})

test('a provider that does not vouch for the address lets nobody in', async () => {
  const { members } = await testWorkspace()

  expect(await byProvider(members.owner.email, false)).toBeUndefined()
})

test('a provider lets a member in', async () => {
  const { members } = await testWorkspace()
  const session = await byProvider(members.owner.email)

  expect(await readSession(session?.sessionId ?? '', '192.0.2.1')).toMatchObject({
    ctx: { actor: { userId: members.owner.userId, role: 'owner' } },
  })
})

test('a provider lets in whom an invitation names, once, with its role', async () => {
  const { as, workspaceId } = await testWorkspace()
  const email = `${randomUUID()}@example.org`
  await inviteMember(as.admin, { role: 'designer', email })
  const session = await byProvider(email)

  expect(await readSession(session?.sessionId ?? '', '192.0.2.1')).toMatchObject({
    ctx: { workspaceId, actor: { role: 'designer', name: 'Olga' } },
    hasPassword: false,
  })
  expect(await listInvitations(as.admin)).toEqual([])
})

test('an invitation without an address lets nobody in through a provider', async () => {
  const { as } = await testWorkspace()
  await inviteMember(as.admin, { role: 'designer' })

  expect(await byProvider(`${randomUUID()}@example.org`)).toBeUndefined()
})

test.each([
  'ana@example.org,eva@example.org',
  'ana@example.org\neva@example.org',
  'ana@example.org eva@example.org',
  '"ana@example.org"@evil.example',
  'ana＠example.org@evil.example',
  'аna@example.org',
  'ana@exаmple.org',
  'ana@example',
  '',
])('%j is not one address', async (address) => {
  await testWorkspace()
  expect(await byProvider(address)).toBeUndefined()
})

function attemptWith(email: string, password: string) {
  lastAddress += 1
  return signIn({ email, password }, { userAgent: 'Test', address: `203.0.113.${lastAddress}` })
}

function byProvider(email: string, emailVerified = true) {
  return signInWithProvider(
    { provider: 'google', email, emailVerified, name: 'Olga' },
    { browser: { userAgent: 'Test', address: '192.0.2.1' }, fallback: 'es' },
  )
}

async function givePassword(member: TestMember) {
  await database.db().user.update({
    where: { id: member.userId },
    data: { passwordHash: await hashPassword(PASSWORD) },
  })
}
