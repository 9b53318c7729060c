import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { db } from '#lib/db/client.ts'
import { realDesk } from '#lib/desk/real-desk.ts'
import { aBusiness, type Business } from '#lib/desk/testing/a-business.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { withDrillDatabase } from './drill-database.ts'
import { startWorker } from './killable-worker.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * Tickets are opened while delivery workers are killed again and again: every reference that a caller heard is in the
 * outside desk exactly once.
 *
 *   node scripts/drills/delivery-kill.ts [--tickets 300] [--kills 20] [--seed 1]
 *
 * @param openOne opens ticket number n and answers the reference that its caller heard: by default straight at the desk,
 *   with the ticket system away so that only workers can deliver; a whole call over HTTP does as well.
 */
export async function deliveryKill({
  databaseUrl,
  tickets,
  kills,
  seed,
  openOne,
}: {
  databaseUrl: string
  tickets: number
  kills: number
  seed: number
  openOne: (n: number) => Promise<string>
}): Promise<Report> {
  const random = seededRandom(seed)
  const startedMs = performance.now()
  let opened = false
  let killsWhileOpening = 0
  const opening = openAll(tickets, openOne).finally(() => {
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
    tickets,
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
/** Spreads the default tickets over the default kills. */
const PAUSE_BETWEEN_TICKETS_MS = 400

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
  tickets: number
  kills: number
  killsWhileOpening: number
  lastDeliveredAfterMs: number
  stopTookMs: number
  tookMs: number
}

/** Opens tickets through the desk while the ticket system is away from whoever opens them. */
export async function atTheDesk(business: Business): Promise<(n: number) => Promise<string>> {
  const { newCall, ...where } = business
  const callId = await newCall()
  const away = async () => ({ kind: 'retry' as const, reason: 'Away.', afterMs: 0 })
  const desk = realDesk(
    { ...where, callId },
    { ...systemWorld, connectors: { 'built-in': { tickets: () => ({ createTicket: away }) } } },
  )
  return async (n) => {
    const receipt = await desk.openTicket(`${callId}/drill/${n}/ticket`, {
      subject: `Avería ${n}`,
      description: '',
      priority: 'normal',
      language: 'es',
      callerPhone: null,
      fields: [],
    })
    if (receipt.kind === 'refused') throw new Error(receipt.reason)
    await wait(PAUSE_BETWEEN_TICKETS_MS)
    return receipt.reference
  }
}

async function openAll(
  tickets: number,
  openOne: (n: number) => Promise<string>,
): Promise<string[]> {
  const references: string[] = []
  let next = 0
  async function caller(): Promise<void> {
    while (next < tickets) references.push(await openOne(next++))
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
      tickets: { type: 'string', default: '300' },
      kills: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
    },
  })
  const settings = {
    tickets: Number(values.tickets),
    kills: Number(values.kills),
    seed: Number(values.seed),
  }
  const report = await withDrillDatabase(async (databaseUrl) =>
    deliveryKill({ ...settings, databaseUrl, openOne: await atTheDesk(await aBusiness()) }),
  )
  console.log(JSON.stringify(report, null, 2))
  process.exitCode = report.lost + report.duplicated + report.unasked === 0 ? 0 : 1
}
