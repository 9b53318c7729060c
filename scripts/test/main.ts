import { rmSync } from 'node:fs'
import { explainProblem } from '../start/start-problem.ts'
import { ensureChromium } from './chromium.ts'
import { runJourneys } from './journeys.ts'
import { passThrough } from './pass-through.ts'
import { countChecks, countJourneys, countUnitTests, type Tally } from './tally.ts'
import { startTestServer } from './test-server.ts'

/**
 * `npm test` runs everything; `npm test -- journeys NAME…` only the journeys whose names match. The last line says how
 * many tests passed and failed.
 */
const [only, ...names] = process.argv.slice(2)
const tallies: Tally[] = []

rmSync('test-results', { recursive: true, force: true })
if (only !== 'journeys') {
  await passThrough(['scripts/verify.ts'])
  tallies.push(countUnitTests(), countChecks())
}
tallies.push(await journeys(only === 'journeys' ? names : []))

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

async function journeys(filter: string[]): Promise<Tally> {
  let stop = async () => {}
  try {
    const chromium = await ensureChromium()
    const server = await startTestServer()
    stop = server.stop
    const code = await runJourneys({ chromium, server, filter })
    const tally = countJourneys()
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch (error) {
    console.error(`\nThe journeys could not run: ${explainProblem(error)}`)
    return { passed: 0, failed: 1 }
  } finally {
    await stop()
  }
}
