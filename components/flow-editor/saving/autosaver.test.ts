import { expect, test } from 'vitest'
import { renameNode } from '#components/flow-editor/document/node-commands.ts'
import { aFlow } from '#components/flow-editor/document/testing-flow.ts'
import type { SaveAnswer } from '#components/flow-editor/state/editor-types.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { createAutosaver } from './autosaver.ts'
import type { LocalCopy } from './local-copy.ts'
import type { SaveState } from './save-state.ts'

test('a change is saved a moment after the last one', async () => {
  const desk = aDesk()
  desk.edit('A')
  await desk.wait(1000)
  desk.edit('As')
  await desk.wait(1499)
  expect(desk.sent).toEqual([])
  await desk.wait(1)

  expect(desk.sent).toEqual([{ name: 'As', baseRevision: 3 }])
  expect(desk.state()).toMatchObject({ kind: 'saved' })
  expect(desk.kept()).toBeNull()
})

test('somebody who never stops typing is saved all the same', async () => {
  const desk = aDesk()
  for (let second = 0; second <= 10; second++) {
    desk.edit(`name ${second}`)
    await desk.wait(1000)
  }

  expect(desk.sent).toHaveLength(1)
})

test('what changes while saving is saved next, on the new revision', async () => {
  const desk = aDesk()
  desk.edit('A')
  desk.whileSaving(() => desk.edit('B'))
  await desk.wait(1500)
  expect(desk.current().nodes[1]?.name).toBe('B')
  await desk.wait(1500)

  expect(desk.sent).toEqual([
    { name: 'A', baseRevision: 3 },
    { name: 'B', baseRevision: 4 },
  ])
})

test('without a connection the change stays in this browser and goes up later', async () => {
  const desk = aDesk()
  desk.offline(true)
  desk.edit('A')
  await desk.wait(1500)
  expect(desk.state()).toMatchObject({ kind: 'local' })
  expect(desk.kept()?.document.nodes[1]?.name).toBe('A')

  desk.offline(false)
  await desk.wait(5000)
  expect(desk.state()).toMatchObject({ kind: 'saved' })
  expect(desk.kept()).toBeNull()
})

test('a draft that somebody else saved is never overwritten unasked', async () => {
  const desk = aDesk()
  desk.theirs(renameNode(aFlow(), 'bye', 'Julia'))
  desk.edit('A')
  await desk.wait(1500)
  expect(desk.state()).toMatchObject({ kind: 'conflict', theirs: { by: 'Julia', revision: 9 } })

  desk.edit('As')
  await desk.wait(20_000)
  expect(desk.sent).toHaveLength(1)
  expect(await desk.saver.flush()).toBe(false)
})

test('keeping mine saves over theirs, knowingly', async () => {
  const desk = aDesk()
  desk.theirs(renameNode(aFlow(), 'bye', 'Julia'))
  desk.edit('A')
  await desk.wait(1500)
  const state = desk.state()
  if (state.kind === 'conflict') await desk.saver.keepMine(state.theirs)

  expect(desk.sent.at(-1)).toEqual({ name: 'A', baseRevision: 9 })
  expect(desk.state()).toMatchObject({ kind: 'saved' })
})

test('the same change made twice is no conflict', async () => {
  const desk = aDesk()
  desk.theirs(renameNode(aFlow(), 'ask', 'A'))
  desk.edit('A')
  await desk.wait(1500)

  expect(desk.state()).toMatchObject({ kind: 'saved' })
  expect(desk.saver.revision()).toBe(9)
})

/** An editor with its server and its clock, all pretended. */
function aDesk() {
  let document = aFlow()
  let nowMs = 0
  let state: SaveState = { kind: 'waiting' }
  let copy: LocalCopy | null = null
  let away = false
  let other: FlowDocument | null = null
  let during = () => {}
  const timers = new Set<{ atMs: number; action: () => void }>()
  const sent: { name: string | undefined; baseRevision: number }[] = []

  const saver = createAutosaver({
    flowId: 'flow',
    revision: 3,
    savedAt: '2026-11-24T12:00:00Z',
    saved: document,
    current: () => document,
    now: () => new Date(nowMs),
    later(action, ms) {
      const timer = { atMs: nowMs + ms, action }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    copies: {
      read: async () => copy,
      keep: async (_, draft) => {
        copy = draft
      },
      drop: async () => {
        copy = null
      },
      setAside: async () => {},
    },
    onState: (next) => {
      state = next
    },
    async save(input): Promise<SaveAnswer> {
      if (away) throw new Error('No connection')
      sent.push({ name: input.document.nodes[1]?.name, baseRevision: input.baseRevision })
      during()
      during = () => {}
      if (other && input.baseRevision < 9) {
        return {
          kind: 'stale',
          revision: 9,
          by: 'Julia',
          at: '2026-11-24T12:08:00Z',
          document: other,
        }
      }
      return { kind: 'saved', revision: input.baseRevision + 1, at: '2026-11-24T12:03:00Z' }
    },
  })
  return {
    saver,
    sent,
    current: () => document,
    state: () => state,
    kept: () => copy,
    edit(name: string) {
      document = renameNode(document, 'ask', name)
      saver.changed()
    },
    offline(is: boolean) {
      away = is
    },
    theirs(draft: FlowDocument) {
      other = draft
    },
    whileSaving(act: () => void) {
      during = act
    },
    async wait(ms: number) {
      nowMs += ms
      for (const timer of [...timers]) {
        if (timer.atMs > nowMs) continue
        timers.delete(timer)
        timer.action()
      }
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    },
  }
}
