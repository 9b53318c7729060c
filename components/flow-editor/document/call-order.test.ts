import { expect, test } from 'vitest'
import { callOrder } from './call-order.ts'
import { addNode } from './node-commands.ts'
import { aFlow, aStep, exitsOfStep } from './testing-flow.ts'

test('steps are numbered along the first exit, and round ways do not confuse', () => {
  expect([...callOrder(aFlow(), exitsOfStep)]).toEqual([
    ['start', 1],
    ['ask', 2],
    ['bye', 3],
  ])
})

test('a later exit is numbered after all that the first one leads to', () => {
  const flow = addNode(aFlow(), aStep('people'))
  const edges = [
    { from: 'start', outcome: 'next', to: 'ask' },
    { from: 'ask', outcome: 'silent', to: 'people' },
    { from: 'ask', outcome: 'complete', to: 'bye' },
  ]

  expect(callOrder({ ...flow, edges }, exitsOfStep).get('people')).toBe(4)
})

test('what no call reaches comes last', () => {
  const flow = addNode(aFlow(), aStep('alone'))

  expect(callOrder({ ...flow, nodes: flow.nodes.toReversed() }, exitsOfStep).get('alone')).toBe(4)
})
