import { expect, test } from 'vitest'
import { appointments } from '#runtime/templates/appointments.ts'
import { support } from '#runtime/templates/support.ts'
import { factsBefore } from './facts-before.ts'

test('behind the summary everything of the incident is known and agreed to', () => {
  const incident = ['impact', 'name', 'phone', 'problem', 'since']
  expect(factsBefore(support.document).get('ticket')).toEqual({
    asked: incident,
    known: incident,
    facts: [],
    confirmed: incident,
  })
})

test('where ways meet, only what all of them know counts', () => {
  const before = factsBefore(support.document)
  expect(before.get('goodbye')).toEqual({ asked: [], known: [], facts: [], confirmed: [] })
  expect(before.get('hand-off')).toMatchObject({ asked: ['name', 'phone'], known: [] })
})

test('the step for people may be entered at any moment, so nothing is known there', () => {
  const nothing = { asked: [], known: [], facts: [], confirmed: [] }
  expect(factsBefore(support.document).get('contact')).toEqual(nothing)
})

test('a held time is a fact behind the exit that it was taken on', () => {
  const before = factsBefore(appointments.document)
  expect(before.get('summary')?.facts).toEqual(['slot.when', 'slot.with'])
  expect(before.get('offer-times')?.facts).toEqual([])
  expect(before.get('book-visit')?.confirmed).toEqual(['name', 'phone', 'service', 'when'])
})

test('a step that no call comes to is left out', () => {
  const document = structuredClone(support.document)
  document.edges = document.edges.filter((edge) => edge.to !== 'ticket-reference')
  expect(factsBefore(document).has('find-ticket')).toBe(false)
})
