import { expect, test } from 'vitest'
import { removeEdges, setEdge, targetOf } from './edge-commands.ts'
import { idFromLabel, removeIntent, setSettings } from './flow-commands.ts'
import { addNode, freeId, moveNodes, removeNodes, renameNode, setData } from './node-commands.ts'
import { aFlow, aStep, exitsOfStep } from './testing-flow.ts'

test('a cord into a removed step leads on along the main way of that step', () => {
  const flow = removeNodes(aFlow(), ['ask'], exitsOfStep)

  expect(flow.nodes.map((node) => node.id)).toEqual(['start', 'bye'])
  expect(flow.edges).toEqual([{ from: 'start', outcome: 'next', to: 'bye' }])
})

test('removing several steps in a row heals over all of them', () => {
  const longer = setEdge(
    setEdge(addNode(aFlow(), aStep('more')), { from: 'ask', outcome: 'complete' }, 'more'),
    { from: 'more', outcome: 'next' },
    'bye',
  )
  const flow = removeNodes(longer, ['ask', 'more'], exitsOfStep)

  expect(targetOf(flow, { from: 'start', outcome: 'next' })).toBe('bye')
})

test('steps that only lead to each other leave nothing behind', () => {
  const round = setEdge(aFlow(), { from: 'ask', outcome: 'complete' }, 'ask')
  const flow = removeNodes(round, ['ask'], exitsOfStep)

  expect(flow.edges).toEqual([])
})

test('the first step of the call stays', () => {
  const flow = aFlow()

  expect(removeNodes(flow, ['start'], exitsOfStep)).toBe(flow)
})

test('removing the step for people leaves nobody to ask for', () => {
  const flow = setSettings(aFlow(), { personNodeId: 'ask' })

  expect(removeNodes(flow, ['ask'], exitsOfStep).settings.personNodeId).toBeNull()
})

test('an exit leads to one step only', () => {
  const flow = setEdge(aFlow(), { from: 'start', outcome: 'next' }, 'bye')

  expect(flow.edges.filter((edge) => edge.from === 'start')).toEqual([
    { from: 'start', outcome: 'next', to: 'bye' },
  ])
})

test('a cord to a step that is not there is not made', () => {
  const flow = aFlow()

  expect(setEdge(flow, { from: 'start', outcome: 'next' }, 'nowhere')).toBe(flow)
})

test('settings that take an exit away take its cord with them', () => {
  const flow = setData(aFlow(), 'ask', { fields: ['name'] }, () => ['complete'])

  expect(flow.edges.filter((edge) => edge.from === 'ask')).toEqual([
    { from: 'ask', outcome: 'complete', to: 'bye' },
  ])
})

test('what changes nothing gives the same document back', () => {
  const flow = aFlow()

  expect(moveNodes(flow, new Map([['ask', { x: 0, y: 0 }]]))).toBe(flow)
  expect(renameNode(flow, 'ask', 'ask')).toBe(flow)
  expect(removeEdges(flow, [{ from: 'bye', outcome: 'next' }])).toBe(flow)
})

test('places are whole numbers', () => {
  const flow = moveNodes(aFlow(), new Map([['ask', { x: 10.4, y: -3.6 }]]))

  expect(flow.nodes[1]?.position).toEqual({ x: 10, y: -4 })
})

test('a new id is the first free one of its type', () => {
  expect(freeId([{ id: 'say-1' }, { id: 'say-3' }], 'say')).toBe('say-2')
})

test.each([
  ['Qué falla', 'queFalla'],
  ['Teléfono', 'telefono'],
  ['3 números', 'numeros'],
  ['¿?', 'field'],
  ['Nombre', 'nombre2'],
])('a field called %s gets the id %s', (label, id) => {
  expect(idFromLabel(label, [{ id: 'nombre' }], 'field')).toBe(id)
})

test('a removed intent is gone and others stay', () => {
  const one = { id: 'one', name: {}, examples: {} }
  const two = { id: 'two', name: {}, examples: {} }

  expect(removeIntent({ ...aFlow(), intents: [one, two] }, 'one').intents).toEqual([two])
})
