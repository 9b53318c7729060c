import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, StartProblem } from './start-problem.ts'

/**
 * The secret that signs sessions, kept in a file of the data folder that only its owner reads; made at the first start.
 * @throws StartProblem when the file is damaged.
 */
export async function storedSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secrets.json')
  await mkdir(dataFolder, { recursive: true })
  const fresh = JSON.stringify({ NEXTAUTH_SECRET: randomBytes(32).toString('base64url') })
  try {
    await writeFile(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  await chmod(file, 0o600)
  const secret: unknown = readSecret(await readFile(file, 'utf8'))
  if (typeof secret === 'string' && secret.length >= 32) return secret
  throw new StartProblem(
    `${file} is damaged. Remove it and start again; everybody then signs in anew.`,
  )
}

function readSecret(text: string): unknown {
  try {
    return JSON.parse(text).NEXTAUTH_SECRET
  } catch {
    return undefined
  }
}
