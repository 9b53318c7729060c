import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { StartProblem } from '../start/start-problem.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium for the journeys: the machine's own, else one from Debian when we may install it, else Playwright's.
 * @returns its path; undefined: Playwright knows its own.
 * @throws StartProblem when none can be had.
 */
export async function ensureChromium(): Promise<string | undefined> {
  const present = findChromium()
  if (present) return present

  if (userInfo().uid === 0 && runs('apt-get', ['--version'])) {
    console.log('Installing Chromium with apt-get…')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], quiet)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
    const installed = findChromium()
    if (installed) return installed
  }
  console.log("Installing Playwright's Chromium…")
  const cli = 'node_modules/@playwright/test/cli.js'
  if (run(process.execPath, [cli, 'install', 'chromium'])) return undefined
  throw new StartProblem(
    'There is no Chromium on this machine and none could be installed. Install one (Debian: `apt-get install chromium`) or name it: `CHROMIUM_PATH=/path/to/chrome npm test`.',
  )
}

function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...NAMES]
    .filter((name) => name !== undefined)
    .map((name) => spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }))
    .map(({ stdout }) => stdout.trim())
    .find((path) => path !== '' && runs(path, ['--version']))
}

function runs(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function run(command: string, args: string[], variables: Record<string, string> = {}): boolean {
  const env = { ...process.env, ...variables }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}
