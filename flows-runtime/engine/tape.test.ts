import { expect, test } from 'vitest'
import { startedAt } from '#runtime/testing/plain-ports.ts'
import type { JournalEntry } from './journal.ts'
import { DivergedReplay, openTape } from './tape.ts'

const started = startedAt('2026-11-23T09:00:00.000Z')
const hello: JournalEntry = { kind: 'say', node: 'a', text: 'Hola.' }

function outside(): never {
  throw new Error('asked outside')
}

test('a sentence that differs from the recorded one stops the replay', async () => {
  const tape = openTape([started, hello], async () => {})
  await tape.obtain('started', outside)
  expect(() => tape.derive({ ...hello, text: 'Adiós.' })).toThrow(DivergedReplay)
})

test('something from outside where something was derived stops the replay', async () => {
  const tape = openTape([started, hello], async () => {})
  await tape.obtain('started', outside)
  await expect(tape.obtain('understood', outside)).rejects.toThrow(DivergedReplay)
})

test('what was recorded is answered without asking outside, and is not kept again', async () => {
  const kept: JournalEntry[] = []
  const tape = openTape([started], async (entries) => void kept.push(...entries))
  expect(await tape.obtain('started', outside)).toEqual(started)
  expect(tape.isLive()).toBe(true)
  await tape.keep()
  expect(kept).toEqual([])
})

test('only what is new is kept, from its own sequence number, once', async () => {
  const calls: [number, JournalEntry[]][] = []
  const tape = openTape([started], async (entries, fromSeq) => void calls.push([fromSeq, entries]))
  await tape.obtain('started', outside)
  tape.derive(hello)
  await tape.keep()
  await tape.keep()
  expect(calls).toEqual([[1, [hello]]])
})

test('a keeper that refuses leaves the entries to be kept by the next try', async () => {
  let refuses = true
  const kept: JournalEntry[] = []
  const tape = openTape([], async (entries) => {
    if (refuses) throw new Error('another was faster')
    kept.push(...entries)
  })
  tape.derive(hello)
  await expect(tape.keep()).rejects.toThrow('another was faster')
  refuses = false
  await tape.keep()
  expect(kept).toEqual([hello])
})

test('a database that reorders keys does not make a replay diverge', async () => {
  const reordered: JournalEntry = { text: 'Hola.', node: 'a', kind: 'say' }
  const tape = openTape([started, reordered], async () => {})
  await tape.obtain('started', outside)
  tape.derive(hello)
  expect(tape.isLive()).toBe(true)
})
