import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'

test('it says its text and goes on', async () => {
  const { said, outcome } = await liveStep({
    type: 'say',
    data: { text: { es: 'Un momento.' } },
    hears: [],
  })
  expect(said[0]).toBe('Un momento.')
  expect(outcome).toBe('next')
})

test('a fill-in that nobody knows yet is left out, never read aloud as braces', async () => {
  const { said } = await liveStep({
    type: 'say',
    data: { text: { es: 'Hola {{name}}, tu aviso es {{ticket.number}}.' } },
    hears: [],
  })
  expect(said[0]).not.toContain('{{')
})
