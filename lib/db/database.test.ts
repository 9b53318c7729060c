import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from './testing/test-database.ts'
import { inTransaction } from './transaction.ts'
import { isExclusionViolation, isUniqueViolation } from './violations.ts'

const database = testDatabase()

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function aWorkspace(): Promise<string> {
  const { id } = await database.db().workspace.create({
    data: { name: 'Nortia', timeZone: 'Europe/Madrid', country: 'ES', defaultLanguage: 'es' },
    select: { id: true },
  })
  return id
}

function hold(professionalId: string, from: string, to: string, status = 'held'): Promise<unknown> {
  return database.db().$executeRaw`
    INSERT INTO "SlotHold" ("id", "workspaceId", "professionalId", "serviceId", "effectKey", "startsAt", "endsAt", "occupied", "status")
    VALUES (${randomUUID()}::uuid, ${randomUUID()}::uuid, ${professionalId}::uuid, ${randomUUID()}::uuid, ${randomUUID()},
      ${from}::timestamptz, ${to}::timestamptz, tstzrange(${from}::timestamptz, ${to}::timestamptz, '[)'), ${status})`
}

test('work that throws leaves nothing behind, and what it threw comes out', async () => {
  const failure = await failureOf(
    inTransaction(async (tx) => {
      await tx.workspace.create({
        data: { name: 'Gone', timeZone: 'UTC', country: 'ES', defaultLanguage: 'es' },
      })
      throw new Error('changed my mind')
    }),
  )

  expect(failure).toHaveProperty('message', 'changed my mind')
  expect(await database.db().workspace.count({ where: { name: 'Gone' } })).toBe(0)
})

test('a second environment of one kind is told apart from other failures', async () => {
  const workspaceId = await aWorkspace()
  await database.db().environment.create({ data: { workspaceId, kind: 'sandbox' } })

  const twice = await failureOf(
    database.db().environment.create({ data: { workspaceId, kind: 'sandbox' } }),
  )
  expect(isUniqueViolation(twice)).toBe(true)
  expect(isUniqueViolation(twice, ['workspaceId', 'kind'])).toBe(true)
  expect(isUniqueViolation(twice, 'effectKey')).toBe(false)

  const twiceRaw = await failureOf(
    database.db().$executeRaw`
      INSERT INTO "Environment" ("id", "workspaceId", "kind")
      VALUES (${randomUUID()}::uuid, ${workspaceId}::uuid, 'sandbox')`,
  )
  expect(isUniqueViolation(twiceRaw)).toBe(true)
  expect(isUniqueViolation(twiceRaw, ['workspaceId', 'kind'])).toBe(true)
  expect(isUniqueViolation(twiceRaw, 'effectKey')).toBe(false)

  const unknown = await failureOf(
    database.db().environment.create({ data: { workspaceId, kind: 'moon' } }),
  )
  expect(unknown).toBeInstanceOf(Error)
  expect(isUniqueViolation(unknown)).toBe(false)

  const unknownRaw = await failureOf(
    database.db().$executeRaw`
      INSERT INTO "Environment" ("id", "workspaceId", "kind")
      VALUES (${randomUUID()}::uuid, ${workspaceId}::uuid, 'moon')`,
  )
  expect(unknownRaw).toBeInstanceOf(Error)
  expect(isUniqueViolation(unknownRaw)).toBe(false)
})

test('one professional is not held twice at the same time; touching and released times are free', async () => {
  const professional = randomUUID()
  await hold(professional, '2026-03-02T09:00Z', '2026-03-02T09:30Z')

  const overlap = await failureOf(hold(professional, '2026-03-02T09:15Z', '2026-03-02T09:45Z'))
  expect(isExclusionViolation(overlap)).toBe(true)
  expect(isExclusionViolation(overlap, 'SlotHold_no_overlap')).toBe(true)
  expect(isExclusionViolation(overlap, 'Another')).toBe(false)

  await hold(professional, '2026-03-02T09:30Z', '2026-03-02T10:00Z')
  await hold(professional, '2026-03-02T09:00Z', '2026-03-02T10:00Z', 'released')
  await hold(randomUUID(), '2026-03-02T09:00Z', '2026-03-02T10:00Z')
})

test('the audit is neither changed nor emptied', async () => {
  const workspaceId = await aWorkspace()
  await database.db().auditEvent.create({
    data: {
      workspaceId,
      seq: 1,
      at: new Date(0),
      actor: {},
      action: 'flow.published',
      subject: 'flow',
      detail: {},
      previousHash: '',
      hash: 'a',
    },
  })

  const change = database.db().auditEvent.updateMany({ data: { action: 'nothing' } })
  expect(String(await failureOf(change))).toContain('history')
  expect(String(await failureOf(database.db().auditEvent.deleteMany()))).toContain('history')
  expect(await database.db().auditEvent.count({ where: { workspaceId } })).toBe(1)
})
