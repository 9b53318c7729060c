import { expect, test } from 'vitest'
import { aFlow, exitsOfStep } from '#components/flow-editor/document/testing-flow.ts'
import { type Arrow, walk } from './walk.ts'

const flow = {
  ...aFlow(),
  nodes: aFlow().nodes.map((node, index) => ({
    ...node,
    position: { x: index === 2 ? 300 : 0, y: index === 0 ? 0 : 152 },
  })),
}
const numbers = new Map([
  ['start', 1],
  ['ask', 2],
  ['bye', 3],
])

test.each<[string, Arrow, string | null]>([
  ['start', 'ArrowDown', 'ask'],
  ['ask', 'ArrowDown', 'bye'],
  ['ask', 'ArrowUp', 'start'],
  ['ask', 'ArrowRight', 'bye'],
  ['bye', 'ArrowLeft', 'ask'],
  ['bye', 'ArrowDown', null],
  ['start', 'ArrowLeft', null],
])('from %s, %s goes to %s', (from, arrow, to) => {
  const exitsOf = (id: string) => exitsOfStep(flow.nodes.find((node) => node.id === id) ?? raise())

  expect(walk(flow, from, { arrow, exitsOf, numbers })).toBe(to)
})

function raise(): never {
  throw new Error('No such step')
}
