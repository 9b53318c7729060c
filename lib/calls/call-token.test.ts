import { expect, test } from 'vitest'
import { hashCallToken, isCallToken, newCallToken } from './call-token.ts'

test('a token of another call does not open this one', () => {
  expect(isCallToken(newCallToken().token, newCallToken().hash)).toBe(false)
})

test('nothing opens a call whose stored hash is damaged', () => {
  expect(isCallToken('', '')).toBe(false)
  expect(isCallToken('anything', 'zz')).toBe(false)
})

test('the stored hash is no token itself', () => {
  const { hash } = newCallToken()
  expect(isCallToken(hash, hash)).toBe(false)
})

test('a new token carries 256 bits and opens its own call', () => {
  const { token, hash } = newCallToken()
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(hash).toBe(hashCallToken(token))
  expect(isCallToken(token, hash)).toBe(true)
})
