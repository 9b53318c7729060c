import { expect, test } from 'vitest'
import { callOutcome } from './call-outcome.ts'

const nothing = { ended: true, endReason: 'bot-hung-up', ticketKinds: [], appointments: 0 }

test('a call in progress has no outcome yet, whatever it has made', () => {
  expect(callOutcome({ ...nothing, ended: false, ticketKinds: ['ticket'] })).toBe('live')
})

test('an appointment counts more than the ticket beside it', () => {
  expect(callOutcome({ ...nothing, ticketKinds: ['ticket'], appointments: 1 })).toBe('appointment')
})

test('a caller who hangs up after the ticket exists has a ticket', () => {
  const call = { ...nothing, endReason: 'caller-hung-up', ticketKinds: ['ticket'] }
  expect(callOutcome(call)).toBe('ticket')
})

test('a task for the team is a call-back', () => {
  expect(callOutcome({ ...nothing, ticketKinds: ['call-back'] })).toBe('call-back')
})

test('without a record the way it ended tells', () => {
  expect(callOutcome(nothing)).toBe('finished')
  expect(callOutcome({ ...nothing, endReason: 'caller-hung-up' })).toBe('hung-up')
  expect(callOutcome({ ...nothing, endReason: 'no-way-on' })).toBe('stuck')
  expect(callOutcome({ ...nothing, endReason: null })).toBe('stuck')
})
