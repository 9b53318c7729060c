import { expect, test } from 'vitest'
import { piecesOf, plainText, textOf } from './chips-in-text.ts'
import { secondsOfSpeech } from './seconds-of-speech.ts'

test('values in a text stand by themselves', () => {
  expect(piecesOf('Vale, {{ name }}. ¿{{ticket.number}}?')).toEqual([
    { kind: 'text', text: 'Vale, ' },
    { kind: 'chip', name: 'name' },
    { kind: 'text', text: '. ¿' },
    { kind: 'chip', name: 'ticket.number' },
    { kind: 'text', text: '?' },
  ])
})

test.each(['', 'Hola', '{{name}}', 'a {{b}} c {{d.e}}', '{ {name} } {{1}}'])(
  '%j comes back as it was',
  (text) => {
    expect(textOf(piecesOf(text))).toBe(text)
  },
)

test('cards show values by their names', () => {
  expect(plainText('{{problem}}', () => 'Qué falla')).toBe('Qué falla')
})

test('a text takes as long as a calm voice needs', () => {
  expect(secondsOfSpeech('')).toBe(0)
  expect(secondsOfSpeech('Sí.')).toBe(1)
  expect(secondsOfSpeech('a'.repeat(150))).toBe(10)
})
