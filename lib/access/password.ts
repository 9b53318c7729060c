import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

/** Argon2id (the library's default) with settings that OWASP's password storage page lists: 19 MiB, 2 rounds, 1 lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const MIN_PASSWORD_LENGTH = 12
/** Argon2 takes any length; a limit keeps a request from costing seconds. */
const MAX_PASSWORD_LENGTH = 128
const MIN_DIFFERENT_CHARACTERS = 5

/** A password somebody chooses. The messages are the last part of their translated explanation's key. */
export const newPassword = z
  .string('too-short')
  .min(MIN_PASSWORD_LENGTH, 'too-short')
  .max(MAX_PASSWORD_LENGTH, 'too-long')
  .refine((text) => new Set(text).size >= MIN_DIFFERENT_CHARACTERS, 'too-plain')

/** Argon2id of the password, with its salt and settings inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2)
}

let nobodysHash: Promise<string> | undefined

/**
 * Whether the password is right. Takes as long for an account without a password, or none at all, as for a wrong
 * password, so that the time tells nothing.
 * @param stored the stored hash; undefined or null when there is nobody or nothing to compare with.
 */
export async function passwordMatches(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password')
  const matches = await verify(
    stored ?? (await nobodysHash),
    password.slice(0, MAX_PASSWORD_LENGTH).normalize('NFKC'),
  )
  return matches && stored !== null && stored !== undefined
}
