import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { copySteps, pasteSteps } from './clipboard.ts'
import { removeEdges, setEdge } from './edge-commands.ts'
import { addIntent, setSettings } from './flow-commands.ts'
import { createHistory } from './history.ts'
import { addNode, freeId, moveNodes, removeNodes, renameNode, setNote } from './node-commands.ts'
import { aFlow, aStep, exitsOfStep } from './testing-flow.ts'

test('typing in one place is one intent', () => {
  const { history, wait } = begun()
  for (const name of ['A', 'As', 'Ask']) {
    history.commit(renameNode(history.current(), 'ask', name), 'name ask')
    wait(200)
  }
  history.undo()

  expect(history.current()).toEqual(aFlow())
  history.redo()
  expect(history.current().nodes[1]?.name).toBe('Ask')
})

test('a pause ends the intent, and so does another place', () => {
  const { history, wait } = begun()
  history.commit(renameNode(history.current(), 'ask', 'A'), 'name ask')
  wait(5000)
  history.commit(renameNode(history.current(), 'ask', 'As'), 'name ask')
  history.commit(renameNode(history.current(), 'bye', 'B'), 'name bye')

  history.undo()
  expect(history.current().nodes.map((node) => node.name)).toEqual(['start', 'As', 'bye'])
  history.undo()
  expect(history.current().nodes[1]?.name).toBe('A')
})

test('typing after an undo does not join what was undone', () => {
  const { history } = begun()
  history.commit(renameNode(history.current(), 'ask', 'A'), 'name ask')
  history.undo()
  history.commit(renameNode(history.current(), 'ask', 'B'), 'name ask')

  expect(history.canRedo()).toBe(false)
  history.undo()
  expect(history.current()).toEqual(aFlow())
})

test('what changes nothing is no intent', () => {
  const { history } = begun()
  history.commit(renameNode(history.current(), 'ask', 'ask'))

  expect(history.canUndo()).toBe(false)
})

test('loading another draft forgets the past', () => {
  const { history } = begun()
  history.commit(renameNode(history.current(), 'ask', 'A'))
  history.load(aFlow())

  expect(history.canUndo()).toBe(false)
})

test('undoing everything gives the first document back, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const { history, wait } = begun()
      for (const { act, burst, pauseMs } of commands) {
        history.commit(act(history.current()), burst)
        wait(pauseMs)
      }
      const last = history.current()
      while (history.canUndo()) history.undo()
      const first = history.current()
      while (history.canRedo()) history.redo()

      expect(first).toEqual(aFlow())
      expect(history.current()).toEqual(last)
    }),
    { numRuns: 300 },
  )
})

function begun() {
  let nowMs = 0
  return {
    history: createHistory(aFlow(), () => nowMs),
    wait(ms: number) {
      nowMs += ms
    },
  }
}

type Act = (document: FlowDocument) => FlowDocument

const pick = fc.nat(20)
const nth = <T>(list: readonly T[], index: number) => list[index % Math.max(1, list.length)]

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom('say', 'collect').map(
    (type): Act =>
      (flow) =>
        addNode(flow, { ...aStep(freeId(flow.nodes, type), type) }),
  ),
  fc.array(pick, { maxLength: 3 }).map(
    (picks): Act =>
      (flow) =>
        removeNodes(
          flow,
          picks.flatMap((index) => nth(flow.nodes, index)?.id ?? []),
          exitsOfStep,
        ),
  ),
  fc.tuple(pick, pick, pick).map(
    ([from, exit, to]): Act =>
      (flow) => {
        const source = nth(flow.nodes, from)
        const outcome = source && nth(exitsOfStep(source), exit)
        const target = nth(flow.nodes, to)
        return source && outcome && target
          ? setEdge(flow, { from: source.id, outcome }, target.id)
          : flow
      },
  ),
  pick.map(
    (index): Act =>
      (flow) => {
        const edge = nth(flow.edges, index)
        return edge ? removeEdges(flow, [edge]) : flow
      },
  ),
  fc.tuple(pick, fc.integer({ min: -900, max: 900 })).map(
    ([index, x]): Act =>
      (flow) => {
        const node = nth(flow.nodes, index)
        return node ? moveNodes(flow, new Map([[node.id, { x, y: -x }]])) : flow
      },
  ),
  fc.tuple(pick, fc.string({ maxLength: 12 })).map(
    ([index, text]): Act =>
      (flow) =>
        setNote(
          renameNode(flow, nth(flow.nodes, index)?.id ?? '', text),
          nth(flow.nodes, index)?.id ?? '',
          text,
        ),
  ),
  fc.string({ maxLength: 8 }).map(
    (text): Act =>
      (flow) =>
        setSettings(flow, { goodbye: { es: text } }),
  ),
  fc.constant<Act>((flow) =>
    addIntent(flow, { id: freeId(flow.intents, 'intent'), name: {}, examples: {} }),
  ),
  fc.array(pick, { maxLength: 3 }).map(
    (picks): Act =>
      (flow) => {
        const clip = copySteps(
          flow,
          picks.flatMap((index) => nth(flow.nodes, index)?.id ?? []),
        )
        return clip ? pasteSteps(flow, clip, { x: 32, y: 32 }).document : flow
      },
  ),
)

const command = fc.record({
  act,
  burst: fc.constantFrom(undefined, 'one', 'two'),
  pauseMs: fc.constantFrom(0, 300, 5000),
})
