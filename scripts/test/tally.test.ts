import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countChecks, countJourneys, countUnitTests } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'centralita-tally-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function noted(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a run that left no note counts as a failure', () => {
  const nowhere = join(folder, 'nothing.json')
  const failure = { passed: 0, failed: 1 }

  expect([countUnitTests(nowhere), countChecks(nowhere), countJourneys(nowhere)]).toEqual([
    failure,
    failure,
    failure,
  ])
})

test('a test file that could not be loaded counts, though none of its tests ran', () => {
  const file = noted({ numPassedTests: 5, numFailedTests: 0, success: false })

  expect(countUnitTests(file)).toEqual({ passed: 5, failed: 1 })
})

test('unit tests are not counted twice when the checks are', () => {
  const file = noted([
    { name: 'tests', ok: false },
    { name: 'types', ok: true },
    { name: 'style', ok: false },
  ])

  expect(countChecks(file)).toEqual({ passed: 1, failed: 1 })
})

test('a journey that passed only the second time failed', () => {
  expect(countJourneys(noted({ stats: { expected: 3, unexpected: 1, flaky: 1 } }))).toEqual({
    passed: 3,
    failed: 2,
  })
})
