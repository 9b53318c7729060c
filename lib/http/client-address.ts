import ipaddr from 'ipaddr.js'
import { PEER_HEADER } from './peer-address.ts'

/** Stands for an address that could not be read; all such callers share one limit. */
export const UNKNOWN_ADDRESS = 'unknown'

/**
 * The address a request came from, in its one canonical spelling. X-Forwarded-For counts only when the connection
 * comes from a trusted proxy, and is then read from the right up to the first address that is not one.
 * @param headers as received, with the peer recorded by `recordPeerAddresses`.
 * @param trusted addresses and ranges (`10.0.0.0/8`) of our proxies.
 */
export function clientAddress(
  headers: { get(name: string): string | null },
  trusted: readonly string[],
): string {
  const peer = canonicalAddress(headers.get(PEER_HEADER) ?? '')
  if (!isTrusted(peer, trusted)) return peer
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map(canonicalAddress).toReversed()
  return hops.find((hop) => !isTrusted(hop, trusted)) ?? hops.at(-1) ?? peer
}

/** What limits count by: an IPv4 address, or the /64 network of an IPv6 one, which a single customer owns whole. */
export function addressKey(address: string): string {
  const parsed = parse(address)
  if (!parsed) return UNKNOWN_ADDRESS
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`
}

/** One spelling for each address: ports, brackets and zones dropped, IPv4 inside IPv6 taken out. */
export function canonicalAddress(text: string): string {
  return parse(text)?.toString() ?? UNKNOWN_ADDRESS
}

function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
  const four = ipaddr.IPv4.isValidFourPartDecimal(bare)
  if (!four && !ipaddr.IPv6.isValid(bare)) return undefined
  return ipaddr.process(bare)
}

function isTrusted(address: string, trusted: readonly string[]): boolean {
  const parsed = parse(address)
  return parsed !== undefined && trusted.some((range) => inRange(parsed, range))
}

function inRange(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [network = '', bits] = range.split('/')
  const base = parse(network)
  if (!base || base.kind() !== address.kind()) return false
  if (bits === undefined) return base.toString() === address.toString()
  const length = Number(bits)
  if (!Number.isInteger(length) || length < 0 || length > (base.kind() === 'ipv4' ? 32 : 128)) {
    return false
  }
  return address.match(base, length)
}
