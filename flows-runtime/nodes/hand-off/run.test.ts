import { expect, test } from 'vitest'
import { callResult } from '#runtime/simulator/call-result.ts'
import { liveStep } from '#runtime/testing/live-step.ts'

const handOff = {
  type: 'hand-off' as const,
  data: {
    subject: { es: 'Llamar a {{name}}' },
    fields: ['name'],
    done: { es: 'Te llamamos hoy.' },
  },
}

test('a task to call back is left with the number that calls', async () => {
  const { outcome, said, journal } = await liveStep({
    ...handOff,
    caller: '+34600111222',
    hears: [],
  })
  expect(outcome).toBe('left')
  expect(said[0]).toBe('Te llamamos hoy.')
  expect(callResult(journal).tasks[0]?.request).toMatchObject({ callerPhone: '+34600111222' })
})
