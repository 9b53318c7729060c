import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { db } from '#lib/db/client.ts'
import { runNode } from '../start/run-command.ts'
import { withDrillDatabase } from './drill-database.ts'
import { seededRandom } from './seeded-random.ts'
import { type Answered, type OpenCall, openCall, SUPPORT_SCRIPT, ticketsIn } from './text-calls.ts'
import { startWeb, type WebProcess } from './web-process.ts'

const SECRET = 'only-for-a-drill-on-a-database-of-its-own'
/** A turn takes some tens of milliseconds: most kills land inside one. */
const WITHIN_MS = 60

/**
 * The web process is killed in the middle of turns of text calls and started again: the same turn, sent again, goes on,
 * and each call ends with exactly one ticket.
 *
 *   node scripts/drills/web-kill.ts [--kills 10] [--seed 1] [--port 3179]
 */
async function webKill(by: { kills: number; seed: number; port: number }, variables: Variables) {
  const random = seededRandom(by.seed)
  const startedMs = performance.now()
  let web = await startWeb(by.port, variables)
  const report = { cutOff: 0, wrongTickets: 0, notEnded: 0 }
  try {
    for (let kill = 0; kill < by.kills; kill++) {
      const call = await openCall({ url: web.url, slug: 'soporte' })
      const killedAt = Math.floor(random() * SUPPORT_SCRIPT.length)
      const references: string[] = []
      let ended = false
      for (const [index, text] of SUPPORT_SCRIPT.entries()) {
        const send = () => call.turn(`turn-${index}`, { text })
        let turn = index === killedAt ? await killedDuring(web, send, random) : await send()
        if (index === killedAt) web = await startWeb(by.port, variables)
        if (!turn) report.cutOff++
        turn = await send()
        references.push(...ticketsIn(turn.receipts))
        ended = turn.ended
      }
      if (!ended) report.notEnded++
      if (!(await hasExactly(call, references))) report.wrongTickets++
    }
  } finally {
    await web.kill()
  }
  const tookMs = Math.round(performance.now() - startedMs)
  return { drill: 'web-kill', ...by, calls: by.kills, ...report, tookMs }
}

type Variables = Record<string, string>

/** @returns undefined when the answer did not arrive before the process was gone */
async function killedDuring(
  web: WebProcess,
  send: () => Promise<Answered>,
  random: () => number,
): Promise<Answered | undefined> {
  const answer = send().catch(() => undefined)
  await wait(random() * WITHIN_MS)
  await web.kill()
  return answer
}

/** One ticket in the ledger and one in the desk, under the one reference that the caller was given. */
async function hasExactly(call: OpenCall, references: string[]): Promise<boolean> {
  const tickets = await db().ticket.findMany({
    where: { callId: call.callId },
    select: { reference: true },
  })
  return references.length === 1 && tickets.length === 1 && tickets[0]?.reference === references[0]
}

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '3179' },
  },
})
const data = await mkdtemp(join(tmpdir(), 'centralita-drill-data-'))
try {
  const report = await withDrillDatabase(async (url) => {
    const variables: Variables = {
      CENTRALITA_DATA: data,
      CENTRALITA_RATE_LIMITS: 'off',
      DATABASE_URL: url,
      NEXTAUTH_SECRET: SECRET,
      NEXTAUTH_URL: `http://127.0.0.1:${values.port}`,
      LOG_LEVEL: 'warn',
    }
    const seeded = await runNode(['prisma/seed.ts'], variables)
    if (seeded.code !== 0) throw new Error(`The example could not be written.\n${seeded.output}`)
    const by = { kills: Number(values.kills), seed: Number(values.seed), port: Number(values.port) }
    return webKill(by, variables)
  })
  console.log(JSON.stringify(report, null, 2))
  if (report.wrongTickets > 0 || report.notEnded > 0) process.exitCode = 1
} finally {
  await rm(data, { recursive: true, force: true })
}
