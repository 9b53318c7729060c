import { expect, test } from 'vitest'
import { verifyAuditChain } from '#lib/audit/verify-audit-chain.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { readSession } from './read-session.ts'
import { needsSetUp, type SetUp, setUp } from './set-up.ts'

const database = testDatabase()

const BROWSER = { userAgent: 'Firefox', address: '192.0.2.1' }
const INPUT: SetUp = {
  workspaceName: 'Clínica del Puerto',
  timeZone: 'Europe/Madrid',
  name: 'Marta',
  email: 'marta@example.org',
  password: 'correct horse battery',
  language: 'es',
}

test('what cannot be right is refused and makes nothing', async () => {
  const wrong = [
    { timeZone: 'Mars/Olympus' },
    { password: 'short' },
    { email: 'marta' },
    { name: ' ' },
  ]
  for (const part of wrong) {
    await expect(setUp({ ...INPUT, ...part }, BROWSER)).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: Object.keys(part)[0] },
    })
  }
  expect(await needsSetUp()).toBe(true)
})

test('of three first visitors at once one owns the place, and later there is nothing to set up', async () => {
  const answers = await Promise.allSettled(
    ['a', 'b', 'c'].map((who) => setUp({ ...INPUT, email: `${who}@example.org` }, BROWSER)),
  )
  const made = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))

  expect(made).toHaveLength(1)
  expect(await database.db().workspace.count()).toBe(1)
  const signedIn = await readSession(made[0]?.sessionId ?? '', '192.0.2.1')
  if (!signedIn) throw new Error('the owner should be signed in')
  expect(signedIn).toMatchObject({ ctx: { actor: { role: 'owner', name: 'Marta' } } })
  expect(await verifyAuditChain(signedIn.ctx)).toMatchObject({ kind: 'intact', count: 2 })
  expect(await needsSetUp()).toBe(false)
  await expect(setUp(INPUT, BROWSER)).rejects.toMatchObject({ code: 'not-found' })
})
