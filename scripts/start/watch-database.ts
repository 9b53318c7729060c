import type { EmbeddedServer } from '#lib/db/embedded/server.ts'
import { startOwnDatabase } from './database.ts'
import { say } from './say.ts'
import { explainProblem } from './start-problem.ts'

const EVERY_MS = 1_000

export type WatchOptions = {
  dataFolder: string
  server: EmbeddedServer
  onReplaced(replacement: { server: EmbeddedServer; url: string }): void
}

/** Starts the built-in PostgreSQL again when it is gone. @returns a function that ends the watch. */
export function watchDatabase({ dataFolder, server, onReplaced }: WatchOptions): () => void {
  let current = server
  let busy = false
  const look = async () => {
    if (busy || current.isRunning()) return
    busy = true
    say('PostgreSQL ended. Starting it again; nothing that was recorded is lost.')
    try {
      const replacement = await startOwnDatabase(dataFolder)
      current = replacement.server
      onReplaced(replacement)
      say('PostgreSQL is running again.')
    } catch (error) {
      say(`PostgreSQL does not start: ${explainProblem(error)}`)
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => void look(), EVERY_MS)
  return () => clearInterval(timer)
}
