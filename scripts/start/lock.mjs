import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * @typedef {{ pid: number, startedAs: string, address?: string }} Holder who holds a lock, and what it noted
 * @typedef {{ release(): void, note(facts: { address: string }): void }} Lock
 */

/**
 * Takes a lock that lives in a file. A lock whose holder is gone, killed for example, is taken over.
 * @param {string} file
 * @returns {Lock | { holder: Holder }} the lock, or who holds it
 */
export function takeLock(file) {
  const mine = { pid: process.pid, startedAs: commandOf(process.pid) }
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = readHolder(file)
    if (holder && holder.pid !== process.pid && isAlive(holder)) return { holder }
    rmSync(file, { force: true })
  }
  return {
    release() {
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
    },
    note(facts) {
      writeFileSync(`${file}.new`, JSON.stringify({ ...mine, ...facts }), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
  }
}

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function readHolder(file) {
  if (!existsSync(file)) return undefined
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'))
    return typeof holder?.pid === 'number' ? holder : undefined
  } catch {
    return undefined
  }
}

/**
 * A process id is given to another program after a while; the command tells them apart.
 * @param {Holder} holder
 */
function isAlive({ pid, startedAs }) {
  return startedAs !== '' && commandOf(pid) === startedAs
}

/**
 * @param {number} pid
 * @returns {string} the command line, or '' when there is no such process
 */
function commandOf(pid) {
  try {
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
