import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'

const question = {
  type: 'ask-intent' as const,
  data: {
    question: { es: '¿En qué te ayudo?' },
    again: { es: 'Dime con otras palabras qué necesitas.' },
    intents: ['incident', 'visit'],
    attempts: 2,
  },
}

test('a caller who says nothing is asked again, then let go by the silent exit', async () => {
  const { said, outcome } = await liveStep({ ...question, hears: ['<silence>', '<silence>'] })
  expect(said.slice(0, 3)).toEqual(['¿En qué te ayudo?', 'No te oigo.', '¿En qué te ayudo?'])
  expect(outcome).toBe('silent')
})

test('words that fit no intent are asked for again in other words, then given up', async () => {
  const { said, outcome } = await liveStep({ ...question, hears: ['patata frita', 'lechuga'] })
  expect(said.slice(1, 3)).toEqual([
    'No te he entendido.',
    'Dime con otras palabras qué necesitas.',
  ])
  expect(outcome).toBe('unclear')
})

test('what the caller wants leads to its own exit', async () => {
  const { outcome } = await liveStep({ ...question, hears: ['es que no me anda internet'] })
  expect(outcome).toBe('to:incident')
})

test('values said along the way are kept', async () => {
  const { fields } = await liveStep({
    ...question,
    hears: ['no me anda internet, soy Ana Ruiz, mi teléfono es 600 11 12 22'],
  })
  expect(fields).toMatchObject({ name: 'Ana Ruiz', phone: '+34600111222' })
})

test('a key chooses from the list', async () => {
  const { outcome } = await liveStep({ ...question, hears: ['<dtmf 2#>'] })
  expect(outcome).toBe('to:visit')
})
