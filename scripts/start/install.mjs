import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20
const PROGRESS_EVERY_MS = 15_000

/** Goes to the top of the repository, wherever npm was called, and checks that this Node can go on. */
export function enterProject() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    console.error(
      `\nThis is Node ${process.versions.node}; Centralita needs ${OLDEST_NODE} or newer. Get one from https://nodejs.org or with your version manager (\`nvm install 24\`).\n`,
    )
    process.exit(1)
  }
}

/**
 * Installs the packages that the lockfile names, unless they are there.
 * @throws {Error} whose message says what to do
 */
export async function install() {
  if (isInstalled()) return
  console.log(
    'Installing packages. This takes a minute or two, the first time and after an update…',
  )
  const began = Date.now()
  const ticker = setInterval(() => {
    console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`)
  }, PROGRESS_EVERY_MS)
  try {
    const exact = await npm('ci')
    const answer = OUT_OF_STEP.test(exact.output) ? await npm('install', '--no-save') : exact
    if (answer.code !== 0) throw new Error(explainInstall(answer.output))
  } finally {
    clearInterval(ticker)
  }
}

/**
 * Whether node_modules holds what the lockfile names. npm writes its own list at the very end, so an installation that
 * was cut short does not count.
 */
export function isInstalled(
  lockfile = 'package-lock.json',
  list = 'node_modules/.package-lock.json',
) {
  if (!existsSync(list)) return false
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages
  const present = JSON.parse(readFileSync(list, 'utf8')).packages
  return Object.keys(wanted).every(
    (path) =>
      path === '' ||
      (present[path] ? present[path].version === wanted[path].version : wanted[path].optional),
  )
}

/**
 * What went wrong with an installation, and the cure.
 * @param {string} output what npm said
 */
export function explainInstall(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return 'The disk is full, so the packages could not be installed. Free about 2 GB and run `npm start` again.'
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(output)) {
    return 'npm could not reach its registry. Connect to the network (or set a proxy: `npm config set proxy …`) and run `npm start` again; later starts need no network.'
  }
  if (/EACCES|EPERM|permission denied/i.test(output)) {
    return 'This account may not write to this folder. Make it yours (`sudo chown -R "$(id -un)" .`) and run `npm start` again.'
  }
  if (/gyp|make: not found|not found: make|g\+\+|python/i.test(output)) {
    return 'A package has no ready-made build for this system and wants a compiler. Install one (Debian: `apt-get install build-essential python3`) and run `npm start` again.'
  }
  if (/EBADPLATFORM|notsup/i.test(output)) {
    return `A package does not exist for ${process.platform} on ${process.arch}. Linux (glibc) and macOS on x64 and arm64 work.`
  }
  return `npm could not install the packages. The end of what it said:\n${output.trim().split('\n').slice(-12).join('\n')}`
}

/**
 * Some versions of npm refuse a lockfile that leaves out a package of another system; `npm install` still takes the
 * versions that it names.
 */
const OUT_OF_STEP = /can only install packages when your package.json and package-lock.json/

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(...command) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32'
    const child = spawn(
      windows ? 'npm.cmd' : 'npm',
      [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      { stdio: ['ignore', 'pipe', 'pipe'], shell: windows },
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
