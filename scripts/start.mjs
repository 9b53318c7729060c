import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { enterProject, install } from './start/install.mjs'
import { takeLock } from './start/lock.mjs'
import { findRuntime } from './start/runtime.mjs'

const EVERYTHING = 'everything'
const [part = EVERYTHING] = process.argv.slice(2)

enterProject()
const dataFolder = resolve(process.env.CENTRALITA_DATA || '.data')
/** @type {import('./start/lock.mjs').Lock | undefined} */
let lock
try {
  if (part === EVERYTHING) lock = lockOrLeave()
  await install()
} catch (error) {
  leave(explain(error))
}
run(findRuntime())

function lockOrLeave() {
  mkdirSync(dataFolder, { recursive: true })
  const taken = takeLock(resolve(dataFolder, 'start.lock'))
  if ('release' in taken) return taken
  const where = taken.holder.address ? ` at ${taken.holder.address}` : ', and is still starting'
  return leave(
    `Centralita already runs in this folder${where} (process ${taken.holder.pid}). Stop it with Ctrl-C where it runs, or with \`kill ${taken.holder.pid}\`.`,
  )
}

/**
 * The rest is TypeScript and runs under the Node that was just installed. The channel between both tells each
 * when the other is gone, however it ended.
 * @param {string} runtime
 */
function run(runtime) {
  const child = spawn(runtime, ['scripts/start/main.ts', part], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill('SIGTERM')
    })
  }
  child.on('message', (/** @type {{ address?: string }} */ message) => {
    if (message.address) lock?.note({ address: message.address })
  })
  child.on('exit', (code, signal) => {
    lock?.release()
    if (signal) {
      console.error(`Centralita was stopped by ${signal}. \`npm start\` goes on where it was.`)
    }
    process.exit(code ?? 1)
  })
}

/** @param {unknown} error */
function explain(error) {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOSPC')
    return 'The disk is full. Free some space and start again; nothing is lost.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `This account may not write to ${dataFolder}. Start as the account that owns it, or name another folder with CENTRALITA_DATA.`
  }
  return error instanceof Error ? error.message : String(error)
}

/**
 * @param {string} message
 * @returns {never}
 */
function leave(message) {
  lock?.release()
  console.error(`\n${message}\n`)
  process.exit(1)
}
