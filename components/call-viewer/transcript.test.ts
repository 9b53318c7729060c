import { expect, test } from 'vitest'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import { correctedCall, heard } from './call-fixture.ts'
import { collectedValues } from './collected-values.ts'
import { partsOf } from './parts-of.ts'
import { readJournal } from './read-journal.ts'
import { type CallerLine, transcriptOf } from './transcript.ts'

const items = transcriptOf(correctedCall)
const callers = items.filter((item): item is CallerLine => item.kind === 'caller')

test('an empty journal is an empty conversation', () => {
  expect(transcriptOf([])).toEqual([])
})

test('steps, lines and the receipt stand in the order in which they happened', () => {
  expect(items.map((item) => item.kind)).toEqual([
    'step',
    'bot',
    'caller',
    'step',
    'bot',
    'caller',
    'bot',
    'caller',
    'step',
    'receipt',
    'bot',
    'ended',
  ])
})

test('each thing happened at the last moment that came from outside', () => {
  expect(items.map((item) => item.atMs / 1000)).toEqual([0, 0, 6, 6, 6, 26, 26, 38, 38, 44, 44, 44])
})

test('the words that gave a value are marked with its field', () => {
  const said = callers[0]?.said
  expect(said?.kind === 'words' && said.parts.filter((part) => part.field)).toEqual([
    { text: 'Ana Ruiz', field: 'name' },
    { text: '600 11 12 22', field: 'phone' },
  ])
})

test('the words of a turn are never changed by marking them', () => {
  const said = callers[0]?.said
  expect(said?.kind === 'words' && said.parts.map((part) => part.text).join('')).toBe(
    'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22',
  )
})

test('the intent is told with how sure it was', () => {
  expect(callers[0]?.intent).toEqual({ id: 'incident', confidence: 0.96 })
})

test('a correction says what it was before', () => {
  expect(callers[1]?.changes).toEqual([
    { field: 'phone', display: '600 11 12 23', replaces: '600 11 12 22' },
  ])
})

test('a yes confirms values without changing them', () => {
  expect(callers[2]?.confirmed).toEqual(['name', 'phone'])
  expect(callers[2]?.changes).toEqual([])
})

test('silence, keys and hanging up are told as what they are', () => {
  const at = '2026-11-24T11:02:10.000Z'
  const quiet: JournalEntry[] = [
    { kind: 'heard', at, turn: 1, input: { kind: 'silence' }, key: null },
    { kind: 'heard', at, turn: 2, input: { kind: 'keys', keys: '12#' }, key: null },
    { kind: 'heard', at, turn: 3, input: { kind: 'hang-up' }, key: null },
  ]
  expect(transcriptOf(quiet).map((item) => item.kind)).toEqual(['silence', 'caller', 'hang-up'])
})

test('a look-up of services says nothing about the caller and is left out', () => {
  const entry: JournalEntry = {
    kind: 'receipt',
    at: '2026-11-24T11:02:10.000Z',
    effectKey: 'k',
    action: 'services',
    receipt: [{ key: 'visit' }],
  }
  expect(transcriptOf([entry])).toEqual([])
})

test('a value keeps the turn it came from, when that was, and what it was before', () => {
  expect(collectedValues(correctedCall)).toEqual([
    expect.objectContaining({ field: 'name', status: 'confirmed', heardMs: 6000, replaced: [] }),
    expect.objectContaining({
      field: 'phone',
      display: '600 11 12 23',
      status: 'confirmed',
      heardMs: 26_000,
      replaced: ['600 11 12 22'],
    }),
  ])
})

test('a disputed value is gone until a new one comes, and is remembered as the old one', () => {
  const dispute: JournalEntry = {
    kind: 'value',
    field: 'name',
    value: null,
    display: '',
    status: 'pending',
    source: null,
    replaces: 'Ana Ruiz',
  }
  const disputed = [...correctedCall, heard(4, '2026-11-24T11:02:50.000Z', 'el nombre no'), dispute]
  expect(collectedValues(disputed).map((value) => value.field)).toEqual(['phone'])
  const last = transcriptOf(disputed).at(-1)
  expect(last?.kind === 'caller' && last.disputed).toEqual(['name'])
})

test('an entry of another version is left out and counted; the rest is still read', () => {
  const stored = [...correctedCall, { kind: 'said-by-a-later-version' }]
  expect(readJournal(stored)).toEqual({ entries: correctedCall, unreadable: 1 })
})

test('overlapping stretches are cut so that no word is told twice', () => {
  const parts = partsOf('mañana a las diez', [
    { field: 'date', start: 0, end: 12 },
    { field: 'time', start: 7, end: 17 },
  ])
  expect(parts).toEqual([
    { text: 'mañana a las', field: 'date' },
    { text: ' diez', field: 'time' },
  ])
})

test('a stretch outside the words is ignored', () => {
  expect(partsOf('sí', [{ field: 'x', start: 5, end: 9 }])).toEqual([{ text: 'sí', field: null }])
})
