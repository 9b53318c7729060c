import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** The header in which the rest of the application finds who opened the connection. Never believed from outside. */
export const PEER_HEADER = 'x-centralita-peer'

declare global {
  /** Next may load this file twice; one listener is enough. */
  var centralitaPeersRecorded: boolean | undefined
}

/**
 * From now on each request that this process receives carries the address of its connection in PEER_HEADER, whatever
 * the sender wrote there. Next shows handlers no socket and keeps a forged X-Forwarded-For, so this is the only
 * address that cannot be chosen by the other side. Call once, before the server listens.
 */
export function recordPeerAddresses(): void {
  if (globalThis.centralitaPeersRecorded) return
  globalThis.centralitaPeersRecorded = true
  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return
    message.request.headers[PEER_HEADER] = message.request.socket.remoteAddress ?? ''
  })
}

function isRequestStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message
}
