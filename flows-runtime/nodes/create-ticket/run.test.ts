import { expect, test } from 'vitest'
import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import { callResult } from '#runtime/simulator/call-result.ts'
import { liveStep } from '#runtime/testing/live-step.ts'

const ticket = {
  type: 'create-ticket' as const,
  data: {
    subject: { es: '{{problem}}' },
    fields: ['problem', 'name', 'phone'],
    done: { es: 'Tu aviso es {{ticket.number}}.' },
    waiting: { es: 'Lo tengo apuntado con la referencia {{ticket.reference}}.' },
  },
}

test('a refused ticket leaves by the failed exit and nothing is claimed', async () => {
  const desk = pretendDesk({ catalogue: demoCatalogue })
  const { outcome, said } = await liveStep({
    ...ticket,
    desk: { ...desk, openTicket: async () => ({ kind: 'refused', reason: 'no such queue' }) },
    hears: [],
  })
  expect(outcome).toBe('failed')
  expect(said.join(' ')).not.toContain('aviso')
})

test('while the other side is down, only our own reference is spoken', async () => {
  const desk = pretendDesk({ catalogue: demoCatalogue })
  const { outcome, said } = await liveStep({
    ...ticket,
    desk: { ...desk, openTicket: async () => ({ kind: 'queued', reference: 'T-10011' }) },
    hears: [],
  })
  expect(outcome).toBe('waiting')
  expect(said[0]).toMatch(/^Lo tengo apuntado con la referencia .+/)
})

test('a required field that nobody gave is pending, without a value and without a source', async () => {
  const { journal, outcome } = await liveStep({ ...ticket, hears: [] })
  expect(outcome).toBe('created')
  const [left] = callResult(journal).tickets
  expect(left?.fields.name).toMatchObject({ value: null, status: 'pending', source: null })
})

test('each value of the ticket points back to the words it came from', async () => {
  const { journal } = await liveStep({
    ...ticket,
    before: (flow) =>
      flow.step('ask', 'collect', { fields: ['name', 'phone'] }).way('ask', 'complete', 'step'),
    hears: ['soy Ana Ruiz, mi teléfono es 600 11 12 22'],
  })
  const [left] = callResult(journal).tickets
  expect(left?.fields.phone).toMatchObject({
    value: '+34600111222',
    source: { kind: 'words', turn: 1, words: '600 11 12 22' },
  })
})
