import fc from 'fast-check'
import { expect, test } from 'vitest'
import { support } from '#runtime/templates/support.ts'
import { checkGraph } from './check-graph.ts'
import { exitsOf } from './exits.ts'
import { readFlow } from './read-flow.ts'

test('a written flow is read back equal', () => {
  expect(readFlow(JSON.parse(JSON.stringify(support.document)))).toEqual({
    ok: true,
    document: support.document,
  })
})

test.each([
  ['nothing', undefined, 'format'],
  ['a list', [], 'format'],
  ['no format', { ...support.document, format: undefined }, 'format'],
  ['a format from the future', { ...support.document, format: 2 }, 'format'],
  ['a step without an id', { ...support.document, nodes: [{ type: 'say' }] }, 'shape'],
  ['too many steps', { ...support.document, nodes: manySteps(501) }, 'shape'],
  ['a language we do not speak', withSettings({ defaultLanguage: 'xx' }), 'shape'],
  ['a position that is no number', withFirstNode({ position: { x: '0', y: 0 } }), 'shape'],
  [
    'two steps with one id',
    { ...support.document, nodes: [...manySteps(2), ...manySteps(1)] },
    'ids',
  ],
  ['a step called constructor', withFirstNode({ id: 'constructor' }), 'ids'],
  [
    'more than two megabytes',
    withFirstNode({ data: { text: 'x'.repeat(2_100_000) } }),
    'too-large',
  ],
])('%s is refused', (_, input, reason) => {
  expect(readFlow(input)).toMatchObject({ ok: false, reason })
})

test.each([
  '{"format":1,"__proto__":{"admin":true}}',
  '{"format":1,"nodes":[{"data":{"__proto__":{"admin":true}}}]}',
  '{"format":1,"settings":{"constructor":{"prototype":{"admin":true}}}}',
  '{"format":1,"fields":[{"label":{"__proto__.admin":"x"}}]}',
])('a key that reaches for prototypes is refused: %s', (json) => {
  expect(readFlow(JSON.parse(json))).toMatchObject({ ok: false, reason: 'unsafe-key' })
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
})

test('ten thousand levels are refused before anybody walks down them', () => {
  let deep: unknown = 'bottom'
  for (let level = 0; level < 10_000; level++) deep = { in: deep }
  expect(readFlow(withFirstNode({ data: { deep } }))).toMatchObject({
    ok: false,
    reason: 'too-large',
  })
})

test('a refusal names the place', () => {
  const reading = readFlow(withFirstNode({ type: 7 }))
  expect(reading).toMatchObject({ message: expect.stringContaining('flow.nodes.0.type') })
})

test('whatever a step holds, reading, exits and checks answer and never throw', () => {
  const type = fc.constantFrom(...support.document.nodes.map((node) => node.type), 'unknown')
  fc.assert(
    fc.property(type, fc.dictionary(dataKey, fc.jsonValue()), (nodeType, data) => {
      const reading = readFlow(withFirstNode({ type: nodeType, data }))
      if (!reading.ok) return
      const [node] = reading.document.nodes
      if (node) exitsOf(node, reading.document)
      checkGraph(reading.document, { services: [] })
    }),
    { numRuns: 300 },
  )
})

const dataKey = fc.constantFrom(
  ...[
    'text',
    'fields',
    'intents',
    'rules',
    'attempts',
    'service',
    'into',
    'by',
    'field',
    'done',
    'title',
  ],
)

function manySteps(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    type: 'say',
    name: '',
    data: {},
    position: { x: 0, y: 0 },
  }))
}

function withFirstNode(changes: Record<string, unknown>) {
  const [first, ...others] = support.document.nodes
  return { ...support.document, nodes: [{ ...first, ...changes }, ...others] }
}

function withSettings(changes: Record<string, unknown>) {
  return { ...support.document, settings: { ...support.document.settings, ...changes } }
}
