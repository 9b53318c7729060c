import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, safe in an address. Shown once to whom it is for; only its hash is kept. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: SHA-256 in hex. Enough for a token with 256 random bits, which nobody can guess. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
