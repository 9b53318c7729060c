import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDelayMs, RETRY_WINDOW_MS } from './backoff.ts'

const HOUR_MS = 3_600_000
const unit = fc.double({ min: 0, max: 0.999_999, noNaN: true })

test('waits grow, never beyond five minutes in the first hour', () => {
  const ceilings = [1, 2, 3, 4, 8, 9, 10, 200].map((attempts) =>
    nextDelayMs({ attempts, ageMs: 0, afterMs: undefined, random: 0.999_999_99 }),
  )
  expect(ceilings).toEqual([2000, 4000, 8000, 16_000, 256_000, 300_000, 300_000, 300_000])
})

test('any wait is between nothing and the ceiling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), unit, (attempts, ageMs, random) => {
      const delayMs = nextDelayMs({ attempts, ageMs, afterMs: undefined, random })
      expect(delayMs).toBeGreaterThanOrEqual(0)
      expect(delayMs).toBeLessThanOrEqual(ageMs < HOUR_MS ? 300_000 : 1_800_000)
    }),
  )
})

test('a wait that the system asked for is honoured within a second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 * HOUR_MS }), unit, (afterMs, random) => {
      const delayMs = nextDelayMs({ attempts: 1, ageMs: 0, afterMs, random })
      expect(delayMs).toBeGreaterThanOrEqual(afterMs)
      expect(delayMs).toBeLessThanOrEqual(afterMs + 1000)
    }),
  )
})

test('a system may be away for three days before anything is given up', () => {
  expect(RETRY_WINDOW_MS).toBeGreaterThanOrEqual(72 * HOUR_MS)
})
