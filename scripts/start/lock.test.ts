import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.mjs'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'centralita-lock-'))
  file = join(folder, 'start.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that takes the lock, notes an address, and lives until it is killed. */
async function anotherHolder() {
  const script = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.mjs'))}
    takeLock(${JSON.stringify(file)}).note({ address: 'http://localhost:3000' })
    console.log('taken'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return {
    pid: child.pid,
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill('SIGKILL')
      }),
  }
}

test('while somebody holds it, the second learns who and where', async () => {
  const other = await anotherHolder()

  expect(takeLock(file)).toEqual({
    holder: expect.objectContaining({ pid: other.pid, address: 'http://localhost:3000' }),
  })
  await other.kill()
})

test('a lock whose holder was killed is taken over, and released by its new holder', async () => {
  const other = await anotherHolder()
  await other.kill()

  const taken = takeLock(file)
  expect('release' in taken).toBe(true)
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid)
  if ('release' in taken) taken.release()
  expect(existsSync(file)).toBe(false)
})

test('a process id that now belongs to another program holds nothing', async () => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, startedAs: 'node\0scripts/start.mjs' }))

  expect('release' in takeLock(file)).toBe(true)
})

test('a lock that was cut short while it was written holds nothing', () => {
  writeFileSync(file, '{"pid":')

  expect('release' in takeLock(file)).toBe(true)
})
