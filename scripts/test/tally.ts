import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type Tally = { passed: number; failed: number }

const unit = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
})

/** What Vitest noted. A file that could not be loaded has no tests and still counts as a failure. */
export function countUnitTests(file = 'test-results/unit.json'): Tally {
  const found = read(file, unit)
  if (!found) return { passed: 0, failed: 1 }
  const failed = found.numFailedTests || (found.success ? 0 : 1)
  return { passed: found.numPassedTests, failed }
}

const checks = z.array(z.object({ name: z.string(), ok: z.boolean() }))

/** The other checks of `npm run verify`, one each; `tests` are counted one by one elsewhere. */
export function countChecks(file = 'test-results/checks.json'): Tally {
  const found = read(file, checks)?.filter(({ name }) => name !== 'tests')
  if (!found) return { passed: 0, failed: 1 }
  const passed = found.filter(({ ok }) => ok).length
  return { passed, failed: found.length - passed }
}

const journeys = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
})

/** What Playwright noted. */
export function countJourneys(file = 'test-results/journeys.json'): Tally {
  const found = read(file, journeys)
  if (!found) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = found.stats
  return { passed: expected, failed: unexpected + flaky }
}

function read<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> | undefined {
  if (!existsSync(file)) return undefined
  return shape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
}
