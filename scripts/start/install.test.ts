import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { explainInstall, isInstalled } from './install.mjs'

const folder = mkdtempSync(join(tmpdir(), 'centralita-install-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function listed(name: string, packages: Record<string, { version: string; optional?: boolean }>) {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify({ packages }))
  return file
}

const lockfile = listed('lock.json', {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/mac-only': { version: '1.0.0', optional: true },
})

test('what is there counts; optional packages of other systems may be missing', () => {
  expect(
    isInstalled(lockfile, listed('all.json', { 'node_modules/a': { version: '1.0.0' } })),
  ).toBe(true)
})

test('an older version, a missing package or an installation that was cut short does not count', () => {
  const old = listed('old.json', { 'node_modules/a': { version: '0.9.0' } })

  expect(isInstalled(lockfile, old)).toBe(false)
  expect(isInstalled(lockfile, listed('none.json', {}))).toBe(false)
  expect(isInstalled(lockfile, join(folder, 'nowhere.json'))).toBe(false)
})

test.each([
  ['npm error code ENOSPC', 'disk is full'],
  ['npm error code EAI_AGAIN request to https://registry.npmjs.org failed', 'reach its registry'],
  ['npm error code EACCES permission denied, mkdir', 'may not write'],
  ['gyp ERR! not found: make', 'wants a compiler'],
  ['npm error something new', 'something new'],
])('"%s" is told as "%s"', (output, told) => {
  expect(explainInstall(output)).toContain(told)
})
