import { expect, test } from 'vitest'
import { placeOf, placesFor } from './places.ts'

test('somebody who only looks is not shown the audit', () => {
  const words = placesFor('viewer').map((place) => place.word)
  expect(words).not.toContain('audit')
  expect(words).toContain('flows')
})

test('an administrator is shown every place', () => {
  expect(placesFor('admin').map((place) => place.word)).toEqual([
    'flows',
    'calls',
    'tickets',
    'appointments',
    'team',
    'audit',
  ])
})

test('a page belongs to the place its address starts with, by whole words', () => {
  const places = placesFor('owner')
  expect(placeOf('/flows/abc', places)?.word).toBe('flows')
  expect(placeOf('/tickets', places)?.word).toBe('tickets')
  expect(placeOf('/flowsheet', places)).toBeUndefined()
})
