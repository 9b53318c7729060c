import { expect, test } from 'vitest'
import { liveStep } from '#runtime/testing/live-step.ts'
import { holds } from './holds.ts'

const rules = [
  {
    id: 'urgent',
    label: { es: 'urge' },
    match: 'all' as const,
    conditions: [{ field: 'urgent', operator: 'equals' as const, value: true }],
  },
]

test('nothing known, so no rule holds', async () => {
  const { outcome } = await liveStep({ type: 'decide', data: { rules }, hears: [] })
  expect(outcome).toBe('otherwise')
})

test('the first rule that holds leads the way', async () => {
  const { outcome } = await liveStep({
    type: 'decide',
    data: { rules },
    before: (flow) =>
      flow.step('ask', 'collect', { fields: ['urgent'] }).way('ask', 'complete', 'step'),
    hears: ['sí'],
  })
  expect(outcome).toBe('to:urgent')
})

test.each([
  ['equals', 'Madrid', 'madrid', true],
  ['equals', 'Málaga', 'malaga', true],
  ['differs', 'a', 'b', true],
  ['contains', 'no hay internet', 'INTERNET', true],
  ['before', '2026-11-22', '2026-11-23', true],
  ['after', '2026-11-22', '2026-11-23', false],
  ['less', 3, 10, true],
  ['more', 3, 10, false],
] as const)('%s: %s against %s is %s', (operator, known, value, expected) => {
  expect(holds({ field: 'x', operator, value }, known)).toBe(expected)
})

test('an unknown value equals nothing and differs from everything', () => {
  expect(holds({ field: 'x', operator: 'equals', value: '' }, undefined)).toBe(false)
  expect(holds({ field: 'x', operator: 'differs', value: '' }, undefined)).toBe(true)
  expect(holds({ field: 'x', operator: 'is-unknown', value: '' }, undefined)).toBe(true)
})
