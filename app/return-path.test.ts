import { expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

test.each([
  undefined,
  '',
  'https://evil.example/',
  '//evil.example/flows',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/api/auth/signout',
  'flows',
])('%j leads home', (given) => {
  expect(returnPath(given)).toBe('/')
})

test('two values lead home', () => {
  expect(returnPath(['/flows', '/team'])).toBe('/')
})

test('a path of ours is kept with its question', () => {
  expect(returnPath('/tickets?status=open')).toBe('/tickets?status=open')
})
