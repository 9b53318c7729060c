import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'

test('it says goodbye and the call is over', async () => {
  const { said, ended, journal } = await liveStep({
    type: 'end-call',
    data: { text: { es: 'Hasta luego.' } },
    hears: ['¿hola?'],
  })
  expect(said).toEqual(['Hasta luego.'])
  expect(ended).toBe('bot-hung-up')
  expect(journal.some((entry) => entry.kind === 'heard')).toBe(false)
})
