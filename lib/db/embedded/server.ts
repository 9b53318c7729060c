import { existsSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { prepareData } from './data-folder.ts'
import { EmbeddedServerError } from './embedded-server-error.ts'
import { launch } from './launch.ts'
import { readPassword } from './password.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { runAs } from './run-as.ts'
import { serverUrl } from './server-url.ts'

/** A PostgreSQL of our own, running on the data of one folder. */
export type EmbeddedServer = {
  pid: number
  port: number
  /** Whether it still ran from an earlier start whose starter was killed. */
  adopted: boolean
  /** Address of one of its databases. */
  url(database: string): string
  isRunning(): boolean
  /** Ends every connection and stops; resolves when the process is gone. */
  stop(): Promise<void>
}

export type EmbeddedServerOptions = {
  /** Holds the data (`data/`), the password, the port and the log; made when missing. */
  folder: string
  /** Faster, and loses its data when the machine loses power: for tests. */
  throwaway?: boolean
  /** Called before the first start prepares the folder, which takes seconds. */
  onPreparing?: () => void
}

/**
 * Starts PostgreSQL on a folder, or takes over the one that still runs on it after its starter was killed.
 * It runs in a session of its own, so that a Ctrl-C reaches it only through `stop`.
 * @throws EmbeddedServerError whose message says what to do.
 */
export async function startEmbeddedServer({
  folder,
  throwaway = false,
  onPreparing = () => {},
}: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const binaries = await findBinaries()
  if (!binaries) {
    throw new EmbeddedServerError(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}. Install PostgreSQL 14 or newer and set DATABASE_URL.`,
    )
  }
  const data = join(folder, 'data')
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o711)
  const password = await readPassword(join(folder, 'password'))
  const as = runAs([dirname(binaries.postgres), folder], data)
  if (!existsSync(join(data, 'PG_VERSION'))) {
    onPreparing()
    await prepareData({ initdb: binaries.initdb, as, data, password, throwaway })
  }

  const running = findPostmaster(data)
  const server =
    running ??
    (await launch({ postgres: binaries.postgres, as, folder, data, password, throwaway }))
  return {
    ...server,
    adopted: running !== undefined,
    url: (database) => serverUrl(server.port, password, database),
    isRunning: () => findPostmaster(data)?.pid === server.pid,
    stop: () => stopPostmaster(data),
  }
}
