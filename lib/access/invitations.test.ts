import { expect, test } from 'vitest'
import { listAudit } from '#lib/audit/list-audit.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import {
  acceptAsNewcomer,
  acceptAsSignedIn,
  type Newcomer,
  readInvitation,
} from './accept-invitation.ts'
import { inviteMember } from './invite-member.ts'
import { listInvitations } from './list-invitations.ts'
import { listMembers } from './list-members.ts'
import { readSession } from './read-session.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { testWorkspace, twoWorkspaces } from './two-workspaces.ts'

const database = testDatabase()

const BROWSER = { userAgent: 'Firefox', address: '192.0.2.1' }
const DAY_MS = 24 * 3_600_000

test.each(['designer', 'agent', 'viewer'] as const)('%s invites nobody', async (role) => {
  const { as } = await testWorkspace()

  await expect(inviteMember(as[role], { role: 'viewer' })).rejects.toMatchObject({
    code: 'forbidden',
    detail: { roles: 'owner,admin' },
  })
  await expect(listInvitations(as[role])).rejects.toMatchObject({ code: 'forbidden' })
})

test('an admin cannot invite an owner, nor take an owner’s invitation back', async () => {
  const { as } = await testWorkspace()
  const { invitationId } = await inviteMember(as.owner, { role: 'owner' })

  const refusal = { code: 'forbidden', detail: { roles: 'owner' } }
  await expect(inviteMember(as.admin, { role: 'owner' })).rejects.toMatchObject(refusal)
  await expect(revokeInvitation(as.admin, { invitationId })).rejects.toMatchObject(refusal)
})

test('a member’s address cannot be invited again', async () => {
  const { as, members } = await testWorkspace()
  const email = members.agent.email.toUpperCase()

  await expect(inviteMember(as.admin, { role: 'viewer', email })).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'already-member' },
  })
})

test('the link’s secret is stored nowhere', async () => {
  const { as, workspaceId } = await testWorkspace()
  const { token } = await inviteMember(as.admin, { role: 'agent' })

  const stored = [
    await database.db().invitation.findMany({ where: { workspaceId } }),
    await database.db().auditEvent.findMany({ where: { workspaceId } }),
  ]
  expect(JSON.stringify(stored)).not.toContain(token)
})

test('a newcomer joins with the role of the invitation and goes on signed in', async () => {
  const { as, workspaceId } = await testWorkspace()
  const { token } = await inviteMember(as.admin, { role: 'designer' })
  const { sessionId } = await acceptAsNewcomer({ token, person: newcomer('eva') }, BROWSER)

  expect(await readSession(sessionId, '192.0.2.1')).toMatchObject({
    ctx: { workspaceId, actor: { name: 'Eva', role: 'designer' } },
    hasPassword: true,
  })
  const { rows } = await listAudit(as.owner)
  expect(rows.map((row) => row.action)).toEqual([
    'session.opened',
    'member.joined',
    'member.invited',
  ])
})

test('a link works once, even for two browsers at once', async () => {
  const { as } = await testWorkspace()
  const { token } = await inviteMember(as.admin, { role: 'agent' })
  const answers = await Promise.allSettled(
    ['first', 'second'].map((who) => acceptAsNewcomer({ token, person: newcomer(who) }, BROWSER)),
  )

  expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await listMembers(as.owner)).toHaveLength(6)
  expect(await readInvitation(token)).toBeUndefined()
})

test('a link is good for 7 days', async () => {
  const { as } = await testWorkspace()
  const made = new Date('2026-03-02T09:00:00Z')
  const { token } = await inviteMember(as.admin, { role: 'agent' }, { now: () => made })
  const after = (passedMs: number) => ({ now: () => new Date(made.getTime() + passedMs) })

  expect(await readInvitation(token, after(7 * DAY_MS - 1))).toMatchObject({ role: 'agent' })
  expect(await readInvitation(token, after(7 * DAY_MS))).toBeUndefined()
  await expect(
    acceptAsNewcomer({ token, person: newcomer('late') }, BROWSER, after(7 * DAY_MS)),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test.each(['', 'x', 'a'.repeat(43), '%00', "' or 1=1 --"])('%j is no link', async (token) => {
  await testWorkspace()
  expect(await readInvitation(token)).toBeUndefined()
  await expect(acceptAsNewcomer({ token, person: newcomer('x') }, BROWSER)).rejects.toThrow()
})

test('an invitation for one address is of no use to another, and is not used up', async () => {
  const { as } = await testWorkspace()
  const email = 'invited-only@example.org'
  const { token } = await inviteMember(as.admin, { role: 'agent', email })

  await expect(
    acceptAsNewcomer({ token, person: newcomer('other') }, BROWSER),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await readInvitation(token)).toMatchObject({ email })
  await acceptAsNewcomer({ token, person: { ...newcomer('right'), email } }, BROWSER)
})

test('somebody who has an account must sign in to join', async () => {
  const { here, there } = await twoWorkspaces()
  const { token } = await inviteMember(here.as.admin, { role: 'agent' })
  const person = { ...newcomer('double'), email: there.members.agent.email }

  await expect(acceptAsNewcomer({ token, person }, BROWSER)).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'sign-in-first' },
  })
  const { sessionId } = await acceptAsSignedIn(there.as.agent, { token }, BROWSER)
  expect(await readSession(sessionId, '192.0.2.1')).toMatchObject({
    ctx: { workspaceId: here.workspaceId, actor: { userId: there.members.agent.userId } },
  })
})

test('a member who opens an invitation to their own workspace keeps their role', async () => {
  const { as } = await testWorkspace()
  const { token } = await inviteMember(as.owner, { role: 'owner' })

  await expect(acceptAsSignedIn(as.viewer, { token }, BROWSER)).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'already-member' },
  })
  expect(await readInvitation(token)).toBeDefined()
})

test('an invitation that was taken back does not work', async () => {
  const { as } = await testWorkspace()
  const { token, invitationId } = await inviteMember(as.admin, { role: 'agent' })
  await revokeInvitation(as.admin, { invitationId })

  expect(await readInvitation(token)).toBeUndefined()
  expect(await listInvitations(as.admin)).toEqual([])
  await expect(revokeInvitation(as.admin, { invitationId })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('invitations of another workspace are neither listed nor taken back', async () => {
  const { here, there } = await twoWorkspaces()
  const { invitationId } = await inviteMember(there.as.admin, { role: 'agent' })

  expect(await listInvitations(here.as.owner)).toEqual([])
  await expect(revokeInvitation(here.as.owner, { invitationId })).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await listInvitations(there.as.owner)).toMatchObject([
    { id: invitationId, role: 'agent', invitedBy: 'Test admin' },
  ])
})

test('extra fields are ignored: nobody chooses a workspace or a role for themselves', async () => {
  const { here, there } = await twoWorkspaces()
  const { token } = await inviteMember(here.as.admin, { role: 'viewer' })
  const person = { ...newcomer('mallory'), role: 'owner', workspaceId: there.workspaceId, id: 'x' }
  const { sessionId } = await acceptAsNewcomer({ token, person }, BROWSER)

  expect(await readSession(sessionId, '192.0.2.1')).toMatchObject({
    ctx: { workspaceId: here.workspaceId, actor: { role: 'viewer' } },
  })
})

let people = 0

function newcomer(name: string): Newcomer {
  people += 1
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    email: `${name}-${people}@example.org`,
    password: 'correct horse battery',
    language: 'es',
  }
}
