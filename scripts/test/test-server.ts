import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartProblem } from '../start/start-problem.ts'

/** The whole program, started as `npm start` starts it, on data of its own. */
export type TestServer = {
  address: string
  ownerPassword: string
  dataFolder: string
  stop(): Promise<void>
}

/** @throws StartProblem when it does not become ready. */
export async function startTestServer(): Promise<TestServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'centralita-journeys-'))
  chmodSync(dataFolder, 0o711)
  const ownerPassword = randomBytes(18).toString('base64url')
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/start/main.ts', 'everything'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: {
      ...process.env,
      CENTRALITA_DATA: dataFolder,
      DATABASE_URL: '',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: '',
      NEXTAUTH_URL: '',
      OWNER_PASSWORD: ownerPassword,
    },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const address = await new Promise<string | undefined>((resolve) => {
    child.on('message', (message) => resolve(addressIn(message)))
    void gone.then(() => resolve(undefined))
  })
  if (address) return { address, ownerPassword, dataFolder, stop }
  await stop()
  throw new StartProblem('The program did not start; the lines above say why.')
}

function addressIn(message: unknown): string | undefined {
  return typeof message === 'object' && message !== null && 'address' in message
    ? String(message.address)
    : undefined
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
