import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { db } from '#lib/db/client.ts'
import { seedExample } from '#prisma/seed/seed-example.ts'
import { withDrillDatabase } from './drill-database.ts'
import { startWorker } from './killable-worker.ts'
import { scriptedCall } from './scripted-calls.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * Callers play whole calls to their tickets while delivery workers are killed again and again: every reference that a
 * caller heard is in the outside desk exactly once.
 *
 *   node scripts/drills/delivery-kill.ts [--calls 300] [--kills 20] [--seed 1]
 *
 * @param openOne plays call number n and answers the reference that its caller heard
 */
export async function deliveryKill({
  databaseUrl,
  calls,
  kills,
  seed,
  openOne,
}: {
  databaseUrl: string
  calls: number
  kills: number
  seed: number
  openOne: (n: number) => Promise<string>
}): Promise<Report> {
  const random = seededRandom(seed)
  const startedMs = performance.now()
  let opened = false
  let killsWhileOpening = 0
  const opening = openAll(calls, openOne).finally(() => {
    opened = true
  })
  for (let kill = 0; kill < kills; kill++) {
    const worker = await startWorker(databaseUrl)
    await wait(random() * 700)
    await worker.kill()
    if (!opened) killsWhileOpening++
  }
  const last = await startWorker(databaseUrl)
  const references = await opening
  const deliveredMs = await untilDelivered(DELIVERY_PATIENCE_MS)
  const stopTookMs = await last.stop()
  return {
    drill: 'delivery-kill',
    seed,
    calls,
    kills,
    killsWhileOpening,
    ...(await count(references)),
    lastDeliveredAfterMs: deliveredMs,
    stopTookMs,
    tookMs: Math.round(performance.now() - startedMs),
  }
}

const DELIVERY_PATIENCE_MS = 60_000
const OPENED_SIDE_BY_SIDE = 4

type Tally = {
  /** References that callers heard, and that the outside desk does not have. */
  lost: number
  /** Outside tickets that carry a reference which another one carries too. */
  duplicated: number
  /** Outside tickets that no caller heard of. */
  unasked: number
  /** Deliveries that took more than one attempt. */
  triedAgain: number
}

type Report = Tally & {
  drill: 'delivery-kill'
  seed: number
  calls: number
  kills: number
  killsWhileOpening: number
  lastDeliveredAfterMs: number
  stopTookMs: number
  tookMs: number
}

async function openAll(calls: number, openOne: (n: number) => Promise<string>): Promise<string[]> {
  const references: string[] = []
  let next = 0
  async function caller(): Promise<void> {
    while (next < calls) references.push(await openOne(next++))
  }
  await Promise.all(Array.from({ length: OPENED_SIDE_BY_SIDE }, caller))
  return references
}

async function untilDelivered(patienceMs: number): Promise<number> {
  const startedMs = performance.now()
  for (;;) {
    const left = await db().effect.count({ where: { state: { not: 'delivered' } } })
    const ms = Math.round(performance.now() - startedMs)
    if (left === 0 || ms > patienceMs) return ms
    await wait(200)
  }
}

async function count(references: string[]): Promise<Tally> {
  const outside = await db().builtInTicket.findMany({ select: { number: true } })
  const numbers = outside.map(({ number }) => number)
  const heard = new Set(references)
  return {
    lost: references.filter((reference) => !numbers.includes(reference)).length,
    duplicated: numbers.length - new Set(numbers).size,
    unasked: numbers.filter((number) => !heard.has(number)).length,
    triedAgain: await db().effect.count({ where: { attempts: { gt: 2 } } }),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      calls: { type: 'string', default: '300' },
      kills: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
    },
  })
  const settings = {
    calls: Number(values.calls),
    kills: Number(values.kills),
    seed: Number(values.seed),
  }
  const report = await withDrillDatabase(async (databaseUrl) => {
    await seedExample()
    return deliveryKill({ ...settings, databaseUrl, openOne: scriptedCall })
  })
  console.log(JSON.stringify(report, null, 2))
  process.exitCode = report.lost + report.duplicated + report.unasked === 0 ? 0 : 1
}
