import { expect, test } from 'vitest'
import { limiter } from './rate-limit.ts'

const HOUR_MS = 3_600_000

test('the time after the last one is refused and says how long to wait', async () => {
  const limit = limiter({ name: 'refused', times: 2, perMs: HOUR_MS })
  await limit.take('a')
  await limit.take('a')

  const third = await limit.take('a')
  if (third.ok) throw new Error('the third time should be refused')
  expect(third.retryAfterMs).toBeGreaterThan(HOUR_MS / 2)
  expect(third.retryAfterMs).toBeLessThanOrEqual(HOUR_MS)
})

test('keys do not spend each other’s times', async () => {
  const limit = limiter({ name: 'keys', times: 1, perMs: HOUR_MS })
  await limit.take('a')

  expect(await limit.take('b')).toEqual({ ok: true })
})

test('of 50 that come at once exactly the allowed number passes', async () => {
  const limit = limiter({ name: 'at-once', times: 5, perMs: HOUR_MS })
  const taken = await Promise.all(Array.from({ length: 50 }, () => limit.take('a')))

  expect(taken.filter((one) => one.ok)).toHaveLength(5)
})

test('a time given back can be used again, and clearing gives all', async () => {
  const limit = limiter({ name: 'back', times: 2, perMs: HOUR_MS })
  await limit.take('a')
  await limit.take('a')
  await limit.giveBack('a')
  expect(await limit.take('a')).toEqual({ ok: true })
  await limit.clear('a')
  expect([await limit.take('a'), await limit.take('a')]).toEqual([{ ok: true }, { ok: true }])
})

test('two limiters of one name count together', async () => {
  await limiter({ name: 'shared', times: 1, perMs: HOUR_MS }).take('a')

  expect((await limiter({ name: 'shared', times: 1, perMs: HOUR_MS }).take('a')).ok).toBe(false)
})
