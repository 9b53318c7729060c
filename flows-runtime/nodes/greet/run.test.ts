import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'

test('the disclosure comes first, whatever the greeting says', async () => {
  const { said, outcome } = await liveStep({
    type: 'greet',
    data: { text: { es: 'Gracias por llamar a Nortia.' } },
    before: (flow) => flow.settings({ disclosure: { es: 'Soy un asistente automático.' } }),
    hears: [],
  })
  expect(said.slice(0, 2)).toEqual(['Soy un asistente automático.', 'Gracias por llamar a Nortia.'])
  expect(outcome).toBe('next')
})
