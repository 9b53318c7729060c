import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'

const confirm = {
  type: 'confirm' as const,
  data: {
    intro: { es: 'Te leo lo que tengo.' },
    fields: ['name', 'phone'],
    question: { es: '¿Está bien?' },
    whatIsWrong: { es: '¿Qué corrijo?' },
    attempts: 3,
  },
  before: (flow: Parameters<NonNullable<Parameters<typeof liveStep>[0]['before']>>[0]) =>
    flow.step('ask', 'collect', { fields: ['name', 'phone'] }).way('ask', 'complete', 'step'),
}
const given = 'soy Ana Ruiz, mi teléfono es 600 11 12 22'

test('a caller who keeps saying no to everything is not held for ever', async () => {
  const { outcome } = await liveStep({ ...confirm, hears: [given, 'no', 'no', 'no', 'no', 'no'] })
  expect(outcome).toBe('refused')
})

test('yes confirms every value that was read back', async () => {
  const { outcome, journal } = await liveStep({ ...confirm, hears: [given, 'sí'] })
  expect(outcome).toBe('confirmed')
  const confirmed = journal.filter(
    (entry) => entry.kind === 'value' && entry.status === 'confirmed',
  )
  expect(confirmed).toHaveLength(2)
})

test('a correction changes that field and the summary is read again', async () => {
  const { said, fields, outcome } = await liveStep({
    ...confirm,
    hears: [given, 'no, el teléfono termina en 23', 'sí, correcto'],
  })
  expect(fields).toMatchObject({ name: 'Ana Ruiz', phone: '+34600111223' })
  expect(said.filter((text) => text === '¿Está bien?')).toHaveLength(2)
  expect(said.filter((text) => text.startsWith('Nombre'))).toHaveLength(2)
  expect(outcome).toBe('confirmed')
})

test('a plain no asks what is wrong and takes the new value', async () => {
  const { said, fields, outcome } = await liveStep({
    ...confirm,
    hears: [given, 'no', 'me llamo Eva Gil', 'sí'],
  })
  expect(said).toContain('¿Qué corrijo?')
  expect(fields.name).toBe('Eva Gil')
  expect(outcome).toBe('confirmed')
})
