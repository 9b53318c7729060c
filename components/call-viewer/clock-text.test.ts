import { expect, test } from 'vitest'
import { clockText } from './clock-text.ts'

test('seconds are always two digits, minutes only after an hour', () => {
  expect(clockText(6_000)).toBe('0:06')
  expect(clockText(72_900)).toBe('1:12')
  expect(clockText(3_723_000)).toBe('1:02:03')
})

test('a clock that went back counts as the beginning', () => {
  expect(clockText(-5)).toBe('0:00')
})
