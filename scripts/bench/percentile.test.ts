import { expect, test } from 'vitest'
import { percentile } from './percentile.ts'
import { seededRandom } from './seeded-random.ts'

test('nothing measured has no percentile', () => {
  expect(percentile([], 0.95)).toBeNull()
})

test('a percentile is a value that was measured, whatever the order', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(values, 0.5)).toBe(50)
  expect(percentile(values, 0.95)).toBe(95)
  expect(percentile(values, 0.99)).toBe(99)
  expect(percentile(values, 1)).toBe(100)
  expect(percentile([7], 0)).toBe(7)
})

test('the same seed gives the same pauses, another one others', () => {
  const five = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
  expect(five(1)).toEqual(five(1))
  expect(five(1)).not.toEqual(five(2))
  for (const number of five(3)) expect(number >= 0 && number < 1).toBe(true)
})
