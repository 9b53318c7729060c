import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from './source-hash.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'centralita-hash-'))
  mkdirSync(join(folder, 'lib'))
  writeFileSync(join(folder, 'lib/a.ts'), 'one')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hash = () => sourceHash([join(folder, 'lib'), join(folder, 'package.json')])

test('a touched file changes nothing, a changed or a moved one does', () => {
  const before = hash()
  utimesSync(join(folder, 'lib/a.ts'), 0, 0)
  expect(hash()).toBe(before)

  writeFileSync(join(folder, 'lib/a.ts'), 'two')
  const changed = hash()
  expect(changed).not.toBe(before)

  rmSync(join(folder, 'lib/a.ts'))
  writeFileSync(join(folder, 'lib/b.ts'), 'two')
  expect(hash()).not.toBe(changed)
})

test('a test is not built, so it does not count', () => {
  const before = hash()
  writeFileSync(join(folder, 'lib/a.test.ts'), 'anything')
  expect(hash()).toBe(before)
})

test('a file that appears counts', () => {
  const before = hash()
  writeFileSync(join(folder, 'package.json'), '{}')
  expect(hash()).not.toBe(before)
})
