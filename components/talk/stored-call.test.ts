import { expect, test } from 'vitest'
import { storedCall } from './stored-call.ts'

function memory(initial: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(initial))
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}

const call = { callId: 'c', token: 't', pending: { key: 'k', body: { text: 'hola' } } }

test('a browser that forbids storage only makes the call impossible to resume', () => {
  const forbidden = storedCall('soporte', () => {
    throw new Error('denied')
  })
  forbidden.write(call)
  expect(forbidden.read()).toBeNull()
})

test('rubbish in the storage is no call', () => {
  for (const text of ['{', 'null', '{"callId":1}', '{"callId":"c","token":"t","pending":3}']) {
    expect(storedCall('x', () => memory({ 'centralita.talk.x': text })).read()).toBeNull()
  }
})

test('the call of one channel is not the call of another', () => {
  const storage = memory()
  storedCall('soporte', () => storage).write(call)
  expect(storedCall('citas', () => storage).read()).toBeNull()
  expect(storedCall('soporte', () => storage).read()).toEqual(call)
})
