import { expect, test } from 'vitest'
import { testWorkspace, twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { audit } from './audit.ts'
import { listAudit, listAuditActions } from './list-audit.ts'
import { verifyAuditChain } from './verify-audit-chain.ts'

const database = testDatabase()

test('a row altered behind our back breaks the chain where it is', async () => {
  const { as, workspaceId } = await testWorkspace()
  for (const subject of ['a', 'b', 'c']) await write(as.owner, subject)
  await database.db().$executeRaw`ALTER TABLE "AuditEvent" DISABLE TRIGGER USER`
  await database.db().auditEvent.update({
    where: { workspaceId_seq: { workspaceId, seq: 2 } },
    data: { subject: 'z' },
  })
  await database.db().$executeRaw`ALTER TABLE "AuditEvent" ENABLE TRIGGER USER`

  expect(await verifyAuditChain(as.owner)).toEqual({ kind: 'broken', seq: 2, why: 'changed' })
})

test('50 changes at once make one chain without gaps', async () => {
  const { as } = await testWorkspace()
  await Promise.all(Array.from({ length: 50 }, (_, index) => write(as.admin, `s${index}`)))

  expect(await verifyAuditChain(as.owner)).toMatchObject({ kind: 'intact', count: 50 })
})

test('a change that is rolled back leaves no row', async () => {
  const { as } = await testWorkspace()
  const failing = inTransaction(async (tx) => {
    await audit(tx, as.owner, { action: 'flow.published', subject: 'f1' })
    throw new Error('the change failed')
  })

  await expect(failing).rejects.toThrow('the change failed')
  expect(await verifyAuditChain(as.owner)).toMatchObject({ kind: 'intact', count: 0 })
})

test('what jsonb reorders and PostgreSQL would refuse still verifies', async () => {
  const { as } = await testWorkspace()
  await inTransaction((tx) =>
    audit(
      tx,
      { ...as.owner, address: '192.0.2.1' },
      {
        action: 'workspace.changed',
        subject: 'w\u0000',
        detail: { zz: 1, a: { nested: [1.5, 1e21, -0, 'x\u0000\ud800'] }, bb: undefined, ñ: null },
      },
    ),
  )

  expect(await verifyAuditChain(as.owner)).toMatchObject({ kind: 'intact', count: 1 })
})

test('each workspace has its own history and sees no other', async () => {
  const { here, there } = await twoWorkspaces()
  await write(here.as.owner, 'a')
  await write(there.as.owner, 'b')

  const { rows } = await listAudit(here.as.owner)
  expect(rows.map(({ seq, subject }) => ({ seq, subject }))).toEqual([{ seq: 1, subject: 'a' }])
  expect(await listAudit(here.as.owner, { userId: there.members.owner.userId })).toMatchObject({
    rows: [],
  })
})

test('history is read newest first, page by page, by person and by action', async () => {
  const { as, members } = await testWorkspace()
  for (let index = 1; index <= 51; index++) await write(as.admin, `s${index}`)
  await write(as.owner, 'last', 'workspace.changed')

  const first = await listAudit(as.owner)
  expect(first.rows[0]?.subject).toBe('last')
  expect(first.rows).toHaveLength(50)
  const second = await listAudit(as.owner, { cursor: first.next ?? 0 })
  expect(second.rows.map((row) => row.subject)).toEqual(['s2', 's1'])
  expect(second.next).toBeNull()

  const byOwner = await listAudit(as.owner, { userId: members.owner.userId })
  expect(byOwner.rows.map((row) => row.subject)).toEqual(['last'])
  expect((await listAudit(as.owner, { action: 'workspace.changed' })).rows).toHaveLength(1)
  expect(await listAuditActions(as.owner)).toEqual(['thing.done', 'workspace.changed'])
})

test('a designer does not read the history', async () => {
  const { as } = await testWorkspace()

  await expect(listAudit(as.designer)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listAuditActions(as.designer)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(verifyAuditChain(as.designer)).rejects.toMatchObject({ code: 'forbidden' })
})

function write(ctx: Parameters<typeof audit>[1], subject: string, action = 'thing.done') {
  return inTransaction((tx) => audit(tx, ctx, { action, subject }))
}
