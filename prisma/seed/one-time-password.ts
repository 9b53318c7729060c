import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newOneTimePassword } from '#lib/access/one-time-password.ts'

/**
 * A random password, kept where each start reads it to print it again until it has been changed; only the owner of the
 * folder can read it.
 */
export async function keepOneTimePassword(dataFolder: string): Promise<string> {
  const password = newOneTimePassword()
  const file = join(dataFolder, 'owner-password')
  await mkdir(dataFolder, { recursive: true })
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return password
}
