import { expect, test } from 'vitest'
import { addressKey, canonicalAddress, clientAddress, UNKNOWN_ADDRESS } from './client-address.ts'
import { PEER_HEADER } from './peer-address.ts'

const PROXIES = ['10.0.0.0/8', '2001:db8:ffff::/48']

test('a forged X-Forwarded-For from a stranger changes nothing', () => {
  expect(clientAddress(from('203.0.113.9', '198.51.100.1'), PROXIES)).toBe('203.0.113.9')
  expect(clientAddress(from('10.1.1.1', '198.51.100.1'), [])).toBe('10.1.1.1')
})

test('behind our proxies the nearest address that is not ours counts, not the one the client added', () => {
  const headers = from('10.1.1.1', '1.2.3.4, 198.51.100.7, 10.2.2.2')
  expect(clientAddress(headers, PROXIES)).toBe('198.51.100.7')
})

test('a proxy that forwards nothing readable counts as an unknown client, not as the proxy', () => {
  expect(clientAddress(from('10.1.1.1', 'not-an-address'), PROXIES)).toBe(UNKNOWN_ADDRESS)
})

test('a proxy reached over IPv6 with an IPv4 address inside is still the proxy', () => {
  expect(clientAddress(from('::ffff:10.1.1.1', '198.51.100.7'), PROXIES)).toBe('198.51.100.7')
})

test('an unreadable range trusts nobody', () => {
  expect(clientAddress(from('10.1.1.1', '198.51.100.7'), ['10.0.0.0/99', 'x/8'])).toBe('10.1.1.1')
})

test.each([
  '2001:db8:1:2:aaaa::1',
  '2001:0db8:0001:0002:aaaa:0000:0000:0001',
  '2001:DB8:1:2:AAAA::1',
  '[2001:db8:1:2:aaaa::1]',
  '[2001:db8:1:2:aaaa::1]:443',
  '2001:db8:1:2:aaaa:0:0.0.0.1',
  ' 2001:db8:1:2:aaaa::1 ',
  '2001:db8:1:2:aaaa::1%eth0',
  '2001:db8:1:2::ffff',
  '2001:db8:1:2:ffff:ffff:ffff:ffff',
])('%s is counted with its /64', (spelling) => {
  expect(addressKey(spelling)).toBe('2001:db8:1:2::/64')
})

test.each(['192.0.2.1', '::ffff:192.0.2.1', '::ffff:c000:201', '192.0.2.1:8080'])(
  '%s is counted as one IPv4 address',
  (spelling) => {
    expect(addressKey(spelling)).toBe('192.0.2.1')
  },
)

test.each(['', 'localhost', '0300.0.2.1', '1.2.3', '3221225985', '0x7f.1'])(
  '%j is not an address',
  (text) => {
    expect(canonicalAddress(text)).toBe(UNKNOWN_ADDRESS)
    expect(addressKey(text)).toBe(UNKNOWN_ADDRESS)
  },
)

function from(peer: string, forwarded: string): Headers {
  return new Headers({ [PEER_HEADER]: peer, 'x-forwarded-for': forwarded })
}
