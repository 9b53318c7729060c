import { expect, test } from 'vitest'
import { support } from '#runtime/templates/support.ts'
import { canonicalJson } from './canonical.ts'
import { checksumOf } from './checksum.ts'
import { countChanges, diffFlow } from './diff-flow.ts'
import type { FlowDocument } from './flow.ts'
import { sameMeaning } from './same-meaning.ts'

test('moving steps, writing notes and reordering change nothing that callers could hear', () => {
  const moved = copy()
  for (const node of moved.nodes) {
    node.position = { x: node.position.y, y: node.position.x + 7 }
    node.note = 'mover esto'
  }
  moved.nodes.reverse()
  moved.edges.reverse()
  moved.fields.reverse()

  expect(diffFlow(support.document, moved)).toEqual([])
  expect(sameMeaning(support.document, moved)).toBe(true)
  expect(checksumOf(moved)).toBe(checksumOf(support.document))
  expect(canonicalJson(moved)).not.toBe(canonicalJson(support.document))
})

test('a document that went through the database, which reorders keys, means the same', () => {
  const reordered = Object.fromEntries(Object.entries(copy()).reverse())
  const back: FlowDocument = { ...copy(), ...reordered }
  expect(checksumOf(back)).toBe(checksumOf(support.document))
  expect(canonicalJson(back)).toBe(canonicalJson(support.document))
})

test('each change is told by what it is about', () => {
  const after = copy()
  const welcome = after.nodes.find((node) => node.id === 'welcome')
  if (welcome) {
    welcome.name = 'Hola'
    welcome.data.text = { es: 'Buenas.' }
  }
  after.nodes = after.nodes.filter((node) => node.id !== 'not-kept')
  after.edges = after.edges.filter((edge) => edge.from !== 'not-kept')
  for (const edge of after.edges) if (edge.to === 'not-kept') edge.to = 'goodbye'
  for (const field of after.fields) if (field.id === 'impact') field.label = { es: 'Alcance' }
  after.intents.push({ id: 'billing', name: { es: 'Facturas' }, examples: {} })
  after.settings.silence = {}

  const changes = diffFlow(support.document, after)

  expect(changes).toEqual([
    {
      kind: 'changed',
      what: 'node',
      id: 'welcome',
      name: 'Hola',
      details: ['name', 'data.text'],
    },
    { kind: 'removed', what: 'node', id: 'not-kept', name: 'No se ha guardado', details: [] },
    {
      kind: 'changed',
      what: 'edge',
      id: 'hand-off failed',
      name: 'hand-off failed',
      details: ['not-kept', 'goodbye'],
    },
    { kind: 'removed', what: 'edge', id: 'not-kept next', name: 'not-kept next', details: [] },
    { kind: 'changed', what: 'field', id: 'impact', name: 'Alcance', details: ['label'] },
    { kind: 'added', what: 'intent', id: 'billing', name: 'Facturas', details: [] },
    { kind: 'changed', what: 'settings', id: 'silence', name: 'silence', details: [] },
  ])
  expect(countChanges(support.document, after)).toBe(7)
  expect(sameMeaning(support.document, after)).toBe(false)
  expect(checksumOf(after)).not.toBe(checksumOf(support.document))
})

test('undone, nothing differs', () => {
  const after = copy()
  after.settings.personNodeId = null
  expect(countChanges(support.document, after)).toBe(1)
  after.settings.personNodeId = support.document.settings.personNodeId
  expect(diffFlow(support.document, after)).toEqual([])
})

function copy(): FlowDocument {
  return structuredClone(support.document)
}
