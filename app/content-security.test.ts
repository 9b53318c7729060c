import { expect, test } from 'vitest'
import { contentSecurityPolicy, permissionsPolicy } from './content-security.ts'

test('in production no script runs without the nonce, and none is built from text', () => {
  const policy = contentSecurityPolicy({ nonce: 'abc', production: true })
  const script = policy.split('; ').find((part) => part.startsWith('script-src '))

  expect(script).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  expect(policy).not.toContain('unsafe-eval')
})

test('inline style is allowed for attributes only', () => {
  const policy = contentSecurityPolicy({ nonce: 'abc', production: true })
  const inline = policy.split('; ').filter((part) => part.includes("'unsafe-inline'"))

  expect(inline).toEqual(["style-src-attr 'unsafe-inline'"])
})

test.each(["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])(
  '%s is there',
  (part) => {
    const policy = contentSecurityPolicy({ nonce: 'abc', production: true })
    expect(policy.split('; ')).toContain(part)
  },
)

test.each([
  ['/talk/taller', 'microphone=(self)'],
  ['/talk', 'microphone=()'],
  ['/talking/', 'microphone=()'],
  ['/flows/talk/', 'microphone=()'],
])('on %s: %s', (pathname, expected) => {
  expect(permissionsPolicy(pathname).split(', ')).toContain(expected)
})
