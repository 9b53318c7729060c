import { expect, test } from 'vitest'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import { publicReceipts } from './public-receipt.ts'
import { transcriptOf } from './transcript.ts'

const at = '2026-11-22T10:00:00Z'

function receipt(action: string, body: object): JournalEntry {
  return {
    kind: 'receipt',
    at,
    effectKey: 'secret-key',
    action,
    receipt: JSON.parse(JSON.stringify(body)),
  }
}

const slot = {
  serviceKey: 'check-up',
  professionalId: 'internal-id',
  professionalName: 'Elena Vidal',
  startsAt: '2026-11-23T09:00:00Z',
  endsAt: '2026-11-23T09:30:00Z',
  timeZone: 'Europe/Madrid',
}

test('refusals, holds, look-ups and receipts of another shape are not for callers', () => {
  expect(
    publicReceipts([
      receipt('open-ticket', { kind: 'refused', reason: 'quota' }),
      receipt('book', { kind: 'taken' }),
      receipt('hold-slot', { kind: 'held', holdId: 'h', expiresAt: at, slot }),
      receipt('find-tickets', [{ reference: 'T-1', subject: 'of somebody else' }]),
      receipt('open-ticket', { kind: 'delivered' }),
      receipt('constructor', { kind: 'delivered', reference: 'T-1', number: '1' }),
    ]),
  ).toEqual([])
})

test('nothing of how it is kept reaches the caller', () => {
  const shown = publicReceipts([
    receipt('open-ticket', { kind: 'delivered', reference: 'T-1', number: '4711', system: 'x' }),
    receipt('open-ticket', { kind: 'queued', reference: 'T-2' }),
    receipt('leave-task', { kind: 'recorded', reference: 'L-3' }),
    receipt('book', { kind: 'booked', reference: 'C-4', slot }),
  ])
  expect(shown).toEqual([
    { kind: 'ticket', reference: 'T-1', number: '4711' },
    { kind: 'ticket', reference: 'T-2', number: null },
    { kind: 'call-back', reference: 'L-3' },
    {
      kind: 'appointment',
      reference: 'C-4',
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      timeZone: 'Europe/Madrid',
      professional: 'Elena Vidal',
    },
  ])
  expect(JSON.stringify(shown)).not.toMatch(/internal-id|secret-key|system/)
})

test('a transcript holds what was said and keyed, not silences and hang-ups', () => {
  const heard = (turn: number, input: Extract<JournalEntry, { kind: 'heard' }>['input']) =>
    ({ kind: 'heard', at, turn, input, key: null }) as const
  expect(
    transcriptOf([
      { kind: 'say', node: 'a', text: 'Hola' },
      heard(1, { kind: 'silence' }),
      { kind: 'say', node: 'a', text: '¿Sigues ahí?' },
      heard(2, { kind: 'keys', keys: '12#' }),
      heard(3, { kind: 'words', text: 'sí' }),
      heard(4, { kind: 'hang-up' }),
      { kind: 'ended', reason: 'caller-hung-up' },
    ]),
  ).toEqual({
    lines: [
      { who: 'assistant', text: 'Hola' },
      { who: 'assistant', text: '¿Sigues ahí?' },
      { who: 'caller', text: '12#' },
      { who: 'caller', text: 'sí' },
    ],
    receipts: [],
    ended: true,
  })
})
