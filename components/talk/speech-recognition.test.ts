import { expect, test } from 'vitest'
import { heardIn, recognitionOf } from './speech-recognition.ts'

test('a browser without recognition has none, whatever it puts under the name', () => {
  expect(recognitionOf({})).toBeUndefined()
  expect(recognitionOf({ webkitSpeechRecognition: 'soon' })).toBeUndefined()
})

test('the prefixed recogniser is found where the plain one is missing', () => {
  class Prefixed {}
  expect(recognitionOf({ webkitSpeechRecognition: Prefixed })).toBe(Prefixed)
})

test('pieces of a sentence are joined, and final only when each piece is', () => {
  const piece = (transcript: string, isFinal: boolean) => ({ isFinal, 0: { transcript } })
  expect(heardIn({ results: [piece('no me anda ', true), piece(' internet', false)] })).toEqual({
    text: 'no me anda internet',
    final: false,
  })
  expect(heardIn({ results: [] })).toEqual({ text: '', final: false })
})
