import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'

const contact = {
  type: 'collect' as const,
  data: { intro: { es: 'Necesito dos datos.' }, fields: ['name', 'phone'], attempts: 2 },
}

test('a caller who never gives a field leaves by the unclear exit', async () => {
  const { outcome } = await liveStep({ ...contact, hears: ['Ana Ruiz', 'no sé', 'ni idea'] })
  expect(outcome).toBe('unclear')
})

test('silence twice leaves by the silent exit', async () => {
  const { outcome } = await liveStep({ ...contact, hears: ['<silence>', '<silence>'] })
  expect(outcome).toBe('silent')
})

test('each field is asked for once, and keys do for a number', async () => {
  const { said, outcome, fields } = await liveStep({
    ...contact,
    hears: ['me llamo Ana Ruiz', '<dtmf 600111222#>'],
  })
  expect(said.slice(0, 3)).toEqual(['Necesito dos datos.', '¿name?', '¿phone?'])
  expect(outcome).toBe('complete')
  expect(fields).toMatchObject({ name: 'Ana Ruiz', phone: '+34600111222' })
})

test('what was given early is not asked for', async () => {
  const { said, outcome } = await liveStep({
    ...contact,
    hears: ['soy Ana Ruiz y mi teléfono es el 600 11 12 22'],
  })
  expect(said).not.toContain('¿phone?')
  expect(outcome).toBe('complete')
})

test('"say that again" repeats the question and costs nothing', async () => {
  const { said, outcome } = await liveStep({
    ...contact,
    hears: ['¿puedes repetir?', '¿cómo dices?', 'Ana Ruiz', '600 11 12 22'],
  })
  expect(said.filter((text) => text === '¿name?')).toHaveLength(3)
  expect(outcome).toBe('complete')
})

test('a caller who asks for a person leaves the step for the one that finds people', async () => {
  const { outcome, journal, said } = await liveStep({
    ...contact,
    after: (flow) =>
      flow
        .settings({ personNodeId: 'people' })
        .step('people', 'hand-off', { done: { es: 'Te llamamos hoy.' } }),
    hears: ['quiero hablar con una persona'],
  })
  expect(outcome).toBeUndefined()
  expect(journal).toContainEqual({ kind: 'detour', node: 'step', to: 'person' })
  expect(said).toContain('Te llamamos hoy.')
})

test('where there is no step for people, the wish is heard as an answer like any other', async () => {
  const { said } = await liveStep({ ...contact, hears: ['quiero hablar con una persona'] })
  expect(said).toContain('No te he entendido.')
})

test('hanging up ends the call at once', async () => {
  const { ended, outcome } = await liveStep({ ...contact, hears: ['Ana Ruiz', '<hangup>'] })
  expect(ended).toBe('caller-hung-up')
  expect(outcome).toBeUndefined()
})
