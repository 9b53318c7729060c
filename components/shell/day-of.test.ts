import { expect, test } from 'vitest'
import { dayOf, localDate } from './day-of.ts'

const zone = 'Europe/Madrid'
const now = new Date('2026-11-24T11:00:00Z')

test('a day begins at local midnight, not in Greenwich', () => {
  expect(localDate(new Date('2026-11-23T23:30:00Z'), zone)).toBe('2026-11-24')
  expect(dayOf(new Date('2026-11-23T23:30:00Z'), now, zone)).toBe('today')
  expect(dayOf(new Date('2026-11-23T22:30:00Z'), now, zone)).toBe('yesterday')
})

test('the day after a change of clocks is still tomorrow', () => {
  const saturday = new Date('2026-10-24T12:00:00Z')
  expect(dayOf(new Date('2026-10-25T23:30:00Z'), saturday, zone)).toBe('other')
  expect(dayOf(new Date('2026-10-25T22:30:00Z'), saturday, zone)).toBe('tomorrow')
})

test('further days have no word', () => {
  expect(dayOf(new Date('2026-11-27T11:00:00Z'), now, zone)).toBe('other')
})
