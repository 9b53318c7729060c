import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const TOKEN_BYTES = 32

/** What lets a caller's page go on with its call: `token` goes to the page once, only `hash` is kept. */
export type CallToken = { token: string; hash: string }

/** A new token of 256 random bits in base64url (43 characters), with the hash to store. */
export function newCallToken(random: (bytes: number) => Buffer = randomBytes): CallToken {
  const token = random(TOKEN_BYTES).toString('base64url')
  return { token, hash: hashCallToken(token) }
}

/** SHA-256 of a token in lower-case hexadecimal. */
export function hashCallToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Whether `token` is the one whose hash was stored; takes the same time wherever they differ. */
export function isCallToken(token: string, storedHash: string): boolean {
  const given = Buffer.from(hashCallToken(token), 'hex')
  const stored = Buffer.from(storedHash, 'hex')
  return given.length === stored.length && timingSafeEqual(given, stored)
}
