import { expect, test } from 'vitest'
import { callResult } from '#runtime/simulator/call-result.ts'
import type { GraphBuilder } from '#runtime/testing/graph-builder.ts'
import { liveStep } from '#runtime/testing/live-step.ts'

const book = {
  type: 'book' as const,
  data: {
    when: 'when',
    title: { es: 'Revisión' },
    fields: ['name', 'when'],
    done: { es: 'Queda reservado con {{appointment.with}}, referencia {{appointment.reference}}.' },
    taken: { es: 'Se ha ocupado.' },
  },
}
const offered = (flow: GraphBuilder) =>
  flow
    .step('offer', 'offer-slots', { service: 'check-up', into: 'when' })
    .way('offer', 'chosen', 'step')

test('without a held time nothing is booked and nothing is claimed', async () => {
  const { outcome, said, journal } = await liveStep({ ...book, hears: [] })
  expect(outcome).toBe('taken')
  expect(said.join(' ')).not.toContain('reservado')
  expect(callResult(journal).appointments).toEqual([])
})

test('the held time becomes an appointment and is spoken from its receipt', async () => {
  const { outcome, said, journal } = await liveStep({
    ...book,
    before: offered,
    hears: ['la primera'],
  })
  expect(outcome).toBe('booked')
  expect(said.at(-2)).toMatch(/^Queda reservado con .+, referencia .+\.$/)
  expect(callResult(journal).appointments).toHaveLength(1)
})
