import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, StartProblem } from './start-problem.ts'

/** The processes of a start that was killed need a moment to go. */
const PATIENCE_MS = 4_000

/**
 * Waits until nobody listens where the web process wants to.
 * @throws StartProblem when somebody keeps listening, or this account may not.
 */
export async function ensureFreePort(host: string, port: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const code = await tryListening(host, port)
    switch (code) {
      case undefined:
        return
      case 'EADDRINUSE':
        if (performance.now() < deadline) break
        throw new StartProblem(
          `Port ${port} is taken by another program. Stop it, or choose another port: \`PORT=${port + 1} npm start\`.`,
        )
      case 'EACCES':
        throw new StartProblem(
          `This account may not listen on port ${port}. Choose one above 1023: \`PORT=3000 npm start\`.`,
        )
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new StartProblem(
          `HOST=${host} is no address of this machine. Use 127.0.0.1 for this machine only, or 0.0.0.0 for everybody.`,
        )
      default:
        throw new StartProblem(`Port ${port} cannot be used (${code}). Choose another with PORT.`)
    }
    await wait(200)
  }
}

/** @returns undefined when it worked, else the system's code. */
function tryListening(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(codeOf(error)))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}
