import { randomInt } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Letters that look and sound like no other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz'
const GROUPS = 4
const GROUP_LENGTH = 4

/**
 * A random password, kept where each start reads it to print it again until it has been changed; only the owner of the
 * folder can read it.
 */
export async function keepOneTimePassword(dataFolder: string): Promise<string> {
  const password = Array.from({ length: GROUPS }, group).join('-')
  const file = join(dataFolder, 'owner-password')
  await mkdir(dataFolder, { recursive: true })
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return password
}

function group(): string {
  return Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
