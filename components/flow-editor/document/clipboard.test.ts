import { expect, test } from 'vitest'
import { copySteps, pasteSteps, readClip, writeClip } from './clipboard.ts'
import { aFlow } from './testing-flow.ts'

test('copies get new ids and keep the cords between them', () => {
  const clip = copySteps(aFlow(), ['ask', 'bye'])
  const { document, ids } = pasteSteps(aFlow(), clip ?? fail(), { x: 32, y: 32 })

  expect(ids).toEqual(['collect-1', 'end-call-1'])
  expect(document.edges.slice(3)).toEqual([
    { from: 'collect-1', outcome: 'complete', to: 'end-call-1' },
  ])
  expect(document.nodes[3]?.position).toEqual({ x: 32, y: 32 })
})

test('nothing chosen copies nothing', () => {
  expect(copySteps(aFlow(), [])).toBeNull()
})

test('steps survive the clipboard as text', () => {
  const clip = copySteps(aFlow(), ['ask']) ?? fail()

  expect(readClip(writeClip(clip))).toEqual(clip)
})

test.each([
  '',
  'hello',
  '{"kind":"centralita-steps"}',
  '[1,2]',
  '{"kind":"other","format":1,"nodes":[],"edges":[]}',
])('other text of the clipboard is left alone: %j', (text) => {
  expect(readClip(text)).toBeNull()
})

function fail(): never {
  throw new Error('There was nothing to copy')
}
