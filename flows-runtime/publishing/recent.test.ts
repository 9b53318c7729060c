import { expect, test } from 'vitest'
import { recent } from './recent.ts'

test('what was used last stays, the oldest goes', () => {
  const kept = recent<number>(2)
  kept.set('a', 1)
  kept.set('b', 2)
  expect(kept.get('a')).toBe(1)

  kept.set('c', 3)
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3])
})

test('setting answers what was set, and setting again replaces', () => {
  const kept = recent<string>(1)
  expect(kept.set('a', 'one')).toBe('one')
  kept.set('a', 'two')
  expect(kept.get('a')).toBe('two')
})
