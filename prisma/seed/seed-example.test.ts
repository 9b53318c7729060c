import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { passwordMatches } from '#lib/access/password.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { OWNER_EMAIL } from './example-workspace.ts'
import { seedExample } from './seed-example.ts'

const folder = mkdtempSync(join(tmpdir(), 'centralita-seed-'))
process.env.CENTRALITA_DATA = folder
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const database = testDatabase()

test('an empty database gets an owner, a calendar and two flows that callers reach; a second time nothing', async () => {
  const answers = await Promise.all([seedExample(), seedExample()])
  expect(answers.map((answer) => answer.written).sort()).toEqual([false, true])
  expect(await seedExample()).toEqual({ written: false })

  expect(await database.db().workspace.count()).toBe(1)
  const channels = await database.db().channel.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, deployment: { select: { version: { select: { number: true } } } } },
  })
  expect(channels).toEqual([
    { slug: 'citas', deployment: { version: { number: 1 } } },
    { slug: 'soporte', deployment: { version: { number: 1 } } },
  ])
})

test('the one-time password signs the owner in, must be changed, and only the owner of the folder can read it', async () => {
  const owner = await database.db().user.findUniqueOrThrow({
    where: { email: OWNER_EMAIL },
    select: { passwordHash: true, mustChangePassword: true },
  })
  const file = join(folder, 'owner-password')

  expect(owner.mustChangePassword).toBe(true)
  expect(await passwordMatches(owner.passwordHash, readFileSync(file, 'utf8').trim())).toBe(true)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
