import { expect, test } from 'vitest'
import { readSignInError } from './sign-in-error.ts'

test.each([
  ['<img src=x>', { kind: 'failed' }],
  ['', { kind: 'failed' }],
  ['too-many:x', { kind: 'failed' }],
  ['too-many:0', { kind: 'too-many', minutes: 1 }],
  ['too-many:14', { kind: 'too-many', minutes: 14 }],
  ['CredentialsSignin', { kind: 'wrong' }],
  ['AccessDenied', { kind: 'not-invited' }],
])('%j means %j', (word, meaning) => {
  expect(readSignInError(word)).toEqual(meaning)
})
