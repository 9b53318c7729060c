import { expect, test } from 'vitest'
import { listAudit } from '#lib/audit/list-audit.ts'
import { verifyAuditChain } from '#lib/audit/verify-audit-chain.ts'
import { systemClock } from '#lib/clock.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { changeRole } from './change-role.ts'
import { listMembers } from './list-members.ts'
import { openSession } from './open-session.ts'
import { readSession } from './read-session.ts'
import { removeMember } from './remove-member.ts'
import { type TestMember, testMember, testWorkspace, twoWorkspaces } from './two-workspaces.ts'

testDatabase()

const MISSING = '00000000-0000-7000-8000-000000000000'

test.each(['designer', 'agent', 'viewer'] as const)('%s manages nobody', async (role) => {
  const { as, members } = await testWorkspace()
  const { userId } = members.viewer

  await expect(changeRole(as[role], { userId, role: 'agent' })).rejects.toMatchObject({
    code: 'forbidden',
    detail: { roles: 'owner,admin' },
  })
  await expect(removeMember(as[role], { userId })).rejects.toMatchObject({ code: 'forbidden' })
})

test('an admin cannot make, demote or remove an owner', async () => {
  const { as, members } = await testWorkspace()
  const { userId } = members.owner

  for (const act of [
    () => changeRole(as.admin, { userId, role: 'viewer' }),
    () => changeRole(as.admin, { userId: members.agent.userId, role: 'owner' }),
    () => changeRole(as.admin, { userId: members.admin.userId, role: 'owner' }),
    () => removeMember(as.admin, { userId }),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'forbidden', detail: { roles: 'owner' } })
  }
})

test('the last owner stays', async () => {
  const { as, members } = await testWorkspace()
  const { userId } = members.owner

  const refusal = { code: 'conflict', detail: { reason: 'last-owner' } }
  await expect(changeRole(as.owner, { userId, role: 'admin' })).rejects.toMatchObject(refusal)
  await expect(removeMember(as.owner, { userId })).rejects.toMatchObject(refusal)
})

test('two owners who remove each other at once leave one', async () => {
  const { as, members, workspaceId } = await testWorkspace()
  const second = await testMember(workspaceId, 'owner')

  const answers = await Promise.allSettled([
    removeMember(as.owner, { userId: second.userId }),
    removeMember(second.ctx, { userId: members.owner.userId }),
  ])
  expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
  const owners = (await listMembers(as.admin)).filter((member) => member.role === 'owner')
  expect(owners).toHaveLength(1)
})

test('somebody of another workspace answers like nobody', async () => {
  const { here, there } = await twoWorkspaces()

  for (const userId of [there.members.agent.userId, MISSING]) {
    const refusal = { code: 'not-found', message: 'There is no such member.', detail: {} }
    await expect(changeRole(here.as.owner, { userId, role: 'viewer' })).rejects.toMatchObject(
      refusal,
    )
    await expect(removeMember(here.as.owner, { userId })).rejects.toMatchObject(refusal)
  }
  expect(await rolesIn(there.as.owner)).toContain('agent')
})

test('what is no id or no role is refused before anything is read', async () => {
  const { as } = await testWorkspace()

  await expect(removeMember(as.owner, { userId: "' or 1=1" })).rejects.toMatchObject({
    code: 'invalid',
    detail: { field: 'userId' },
  })
})

test('a new role ends the sessions of its member and is written down', async () => {
  const { as, members } = await testWorkspace()
  const sessionId = await session(members.agent)
  await changeRole(as.admin, { userId: members.agent.userId, role: 'designer' })

  expect(await readSession(sessionId, '192.0.2.1')).toBeUndefined()
  const after = await readSession(await session(members.agent), '192.0.2.1')
  expect(after?.ctx.actor.role).toBe('designer')
  const { rows } = await listAudit(as.owner, { action: 'member.role-changed' })
  expect(rows).toMatchObject([
    {
      subject: members.agent.userId,
      actor: { userId: members.admin.userId },
      detail: { from: 'agent', to: 'designer', name: 'Test agent' },
    },
  ])
})

test('giving somebody the role they have changes and writes nothing', async () => {
  const { as, members } = await testWorkspace()
  const sessionId = await session(members.agent)
  await changeRole(as.admin, { userId: members.agent.userId, role: 'agent' })

  expect(await readSession(sessionId, '192.0.2.1')).toBeDefined()
  expect((await listAudit(as.owner, { action: 'member.role-changed' })).rows).toEqual([])
})

test('a removed member is out at once, and the chain of what happened holds', async () => {
  const { as, members } = await testWorkspace()
  const sessionId = await session(members.viewer)
  await removeMember(as.admin, { userId: members.viewer.userId })

  expect(await readSession(sessionId, '192.0.2.1')).toBeUndefined()
  expect(await rolesIn(as.owner)).toEqual(['owner', 'admin', 'designer', 'agent'])
  const { rows } = await listAudit(as.owner, { action: 'member.removed' })
  expect(rows).toMatchObject([{ subject: members.viewer.userId, detail: { role: 'viewer' } }])
  expect(await verifyAuditChain(as.owner)).toMatchObject({ kind: 'intact' })
})

test('a second owner can be made by an owner, and then the first may go', async () => {
  const { as, members } = await testWorkspace()
  await changeRole(as.owner, { userId: members.admin.userId, role: 'owner' })
  await removeMember(as.owner, { userId: members.owner.userId })

  expect(await rolesIn(as.viewer)).toEqual(['owner', 'designer', 'agent', 'viewer'])
})

test('the list shows everybody here, most trusted first, and nobody from elsewhere', async () => {
  const { here } = await twoWorkspaces()
  await session(here.members.agent)
  const members = await listMembers(here.as.viewer)

  expect(members.map((member) => member.userId)).toEqual([
    here.members.owner.userId,
    here.members.admin.userId,
    here.members.designer.userId,
    here.members.agent.userId,
    here.members.viewer.userId,
  ])
  expect(members[3]?.lastSeenAt).toBeInstanceOf(Date)
  expect(members[4]?.lastSeenAt).toBeNull()
})

async function rolesIn(ctx: TestMember['ctx']): Promise<string[]> {
  return (await listMembers(ctx)).map((member) => member.role)
}

function session({ userId, ctx }: TestMember): Promise<string> {
  return inTransaction((tx) =>
    openSession(tx, {
      workspaceId: ctx.workspaceId,
      userId,
      how: 'password',
      browser: { userAgent: 'Test', address: '192.0.2.1' },
      now: systemClock.now(),
    }),
  )
}
