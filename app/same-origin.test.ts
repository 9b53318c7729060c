import { expect, test } from 'vitest'
import { assertSameOrigin } from './same-origin.ts'

const PUBLIC = 'https://calls.example.org'
const HOST = { host: 'calls.example.org' }

test.each([
  ['nothing', {}],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['another site in an old browser', { origin: 'https://evil.example' }],
  ['a neighbour', { origin: 'https://x.example.org', 'sec-fetch-site': 'same-site' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a typed address', { 'sec-fetch-site': 'none' }],
  ['a mixed claim', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ['another port', { origin: 'https://calls.example.org:8443' }],
])('%s is refused', (_name, headers) => {
  expect(() => assertSameOrigin(request({ ...HOST, ...headers }), PUBLIC)).toThrow('this site')
})

test.each([
  ['our page', { origin: PUBLIC, 'sec-fetch-site': 'same-origin' }],
  ['our page in an old browser', { origin: PUBLIC }],
  ['our page without an origin', { 'sec-fetch-site': 'same-origin' }],
])('%s passes', (_name, headers) => {
  expect(() => assertSameOrigin(request({ ...HOST, ...headers }), PUBLIC)).not.toThrow()
})

test('our page passes behind a proxy that renames the host', () => {
  const headers = { host: '10.0.0.5:3000', origin: PUBLIC, 'sec-fetch-site': 'same-origin' }
  expect(() => assertSameOrigin(request(headers), PUBLIC)).not.toThrow()
})

function request(headers: Record<string, string>): Request {
  return new Request(`${PUBLIC}/api/x`, { method: 'POST', headers })
}
