import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, type Interval, intersect, merge, overlaps, subtract } from './interval.ts'

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([startMs, length]) => ({ startMs, endMs: startMs + length }))
const several = fc.array(interval, { maxLength: 8 })

const points = Array.from({ length: 90 }, (_, point) => point)
const has = (intervals: readonly Interval[], point: number) =>
  intervals.some((one) => one.startMs <= point && point < one.endMs)

test('ends that touch do not overlap', () => {
  expect(overlaps({ startMs: 0, endMs: 10 }, { startMs: 10, endMs: 20 })).toBe(false)
  expect(overlaps({ startMs: 0, endMs: 11 }, { startMs: 10, endMs: 20 })).toBe(true)
})

test('stretches that touch are joined, empty ones vanish', () => {
  expect(
    merge([
      { startMs: 10, endMs: 20 },
      { startMs: 5, endMs: 5 },
      { startMs: 0, endMs: 10 },
    ]),
  ).toEqual([{ startMs: 0, endMs: 20 }])
})

test('merge, intersect and subtract agree with sets of points', () => {
  fc.assert(
    fc.property(several, several, (a, b) => {
      for (const point of points) {
        expect(has(merge(a), point)).toBe(has(a, point))
        expect(has(intersect(a, b), point)).toBe(has(a, point) && has(b, point))
        expect(has(subtract(a, b), point)).toBe(has(a, point) && !has(b, point))
      }
    }),
  )
})

test('what comes out is in order and leaves no seams', () => {
  fc.assert(
    fc.property(several, several, (a, b) => {
      for (const result of [merge(a), intersect(a, b), subtract(a, b)]) {
        expect(merge(result)).toEqual(result)
      }
    }),
  )
})

test('covers asks for one stretch that holds the whole', () => {
  const open = [
    { startMs: 0, endMs: 10 },
    { startMs: 12, endMs: 20 },
  ]
  expect(covers(open, { startMs: 12, endMs: 20 })).toBe(true)
  expect(covers(open, { startMs: 8, endMs: 13 })).toBe(false)
})
