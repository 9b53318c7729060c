import { expect, test } from 'vitest'
import { support } from '#runtime/templates/support.ts'
import { exitsOf } from './exits.ts'
import type { FlowNode } from './flow.ts'

test('a question has one exit an intent, named as the manager named it, then those of its type', () => {
  const exits = exitsOf(nodeOf('reason'), support.document)
  expect(exits.map((exit) => exit.outcome)).toEqual([
    'to:incident',
    'to:status',
    'to:person',
    'unclear',
    'silent',
  ])
  expect(exits[1]).toMatchObject({ label: { es: 'Cómo va mi ticket' }, fixed: false })
  expect(exits[4]).toEqual({ outcome: 'silent', label: null, fixed: true })
})

test('the last step of a call has no exit', () => {
  expect(exitsOf(nodeOf('goodbye'), support.document)).toEqual([])
})

test('unfinished settings keep the exits that can be read', () => {
  const question: FlowNode = { ...nodeOf('reason'), data: { intents: ['incident'] } }
  expect(outcomes(question)).toEqual(['to:incident', 'unclear', 'silent'])

  const rule = { id: 'later', label: {}, match: 'all', conditions: [] }
  expect(outcomes({ ...nodeOf('reach'), data: { rules: [rule] } })).toEqual([
    'to:later',
    'otherwise',
  ])
})

test('settings that make no sense leave the exits of the type', () => {
  expect(outcomes({ ...nodeOf('reason'), data: { intents: 5 } })).toEqual(['unclear', 'silent'])
  expect(outcomes({ ...nodeOf('reach'), data: { rules: [null, 'x'] } })).toEqual(['otherwise'])
})

test('a step of an unknown type keeps the exits that its cords leave from', () => {
  expect(outcomes({ ...nodeOf('ticket'), type: 'teleport' })).toEqual([
    'created',
    'waiting',
    'failed',
  ])
})

function nodeOf(id: string): FlowNode {
  const node = support.document.nodes.find((each) => each.id === id)
  if (!node) throw new Error(`no step ${id}`)
  return node
}

function outcomes(node: FlowNode): string[] {
  return exitsOf(node, support.document).map((exit) => exit.outcome)
}
