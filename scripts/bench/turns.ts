import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { percentile } from '../drills/percentile.ts'
import { seededRandom } from '../drills/seeded-random.ts'
import { openCall, SUPPORT_SCRIPT, type TalkAddress, ticketsIn } from '../drills/text-calls.ts'
import { machine } from './machine.ts'

const THINK_MS = 1000
const WARM_UP_MS = 5000

/** `closed`: each caller answers at once. `paced`: each caller thinks for about a second before answering. */
type Mode = 'closed' | 'paced'

type Round = { mode: Mode; calls: number; durationMs: number; random: () => number }

type Tally = { turnMs: number[]; startMs: number[]; calls: number; errors: Map<string, number> }

/**
 * Text turns over HTTP against a running server: callers play the support template to its ticket, again and again.
 * @returns the machine, the seed and one result for each mode and number of callers
 * @throws Error when the server does not answer
 */
export async function benchTurns(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string', default: benchUrl() },
      slug: { type: 'string', default: 'soporte' },
      calls: { type: 'string', default: '1,50' },
      seconds: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  })
  const address = { url: values.url.replace(/\/$/, ''), slug: values.slug }
  const durationMs = whole(values.seconds, '--seconds') * 1000
  const seed = whole(values.seed, '--seed')
  const sizes = values.calls.split(',').map((size) => whole(size, '--calls'))
  await firstCall(address)

  const random = seededRandom(seed)
  await play(address, { mode: 'closed', calls: 10, durationMs: WARM_UP_MS, random })
  const results = []
  for (const mode of ['closed', 'paced'] as const) {
    for (const calls of sizes) {
      results.push(await play(address, { mode, calls, durationMs, random }))
    }
  }
  return { machine: machine(), seed, thinkMs: THINK_MS, results }
}

async function play(address: TalkAddress, round: Round) {
  const tally: Tally = { turnMs: [], startMs: [], calls: 0, errors: new Map() }
  const startedMs = performance.now()
  const untilMs = startedMs + round.durationMs
  await Promise.all(
    Array.from({ length: round.calls }, () => oneCaller(address, round, { tally, untilMs })),
  )
  const seconds = (performance.now() - startedMs) / 1000
  return {
    mode: round.mode,
    concurrentCalls: round.calls,
    seconds: rounded(seconds),
    calls: tally.calls,
    turns: tally.turnMs.length,
    errors: Object.fromEntries(tally.errors),
    p50Ms: percentile(tally.turnMs, 0.5),
    p95Ms: percentile(tally.turnMs, 0.95),
    p99Ms: percentile(tally.turnMs, 0.99),
    startP95Ms: percentile(tally.startMs, 0.95),
    turnsPerSecond: rounded(tally.turnMs.length / seconds),
  }
}

/** Calls until the time is up; the call that is going on then is played to its end. */
async function oneCaller(
  address: TalkAddress,
  round: Round,
  { tally, untilMs }: { tally: Tally; untilMs: number },
): Promise<void> {
  const think = () =>
    round.mode === 'paced' ? wait(THINK_MS * (0.5 + round.random())) : Promise.resolve()
  await think()
  while (performance.now() < untilMs) {
    try {
      await oneCall(address, tally, think)
      tally.calls++
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      tally.errors.set(reason, (tally.errors.get(reason) ?? 0) + 1)
      await wait(100)
    }
  }
}

async function oneCall(
  address: TalkAddress,
  tally: Tally,
  think: () => Promise<void>,
): Promise<void> {
  const call = await timed(tally.startMs, () => openCall(address))
  let tickets = 0
  for (const [index, text] of SUPPORT_SCRIPT.entries()) {
    await think()
    const turn = await timed(tally.turnMs, () => call.turn(`turn-${index}`, { text }))
    tickets += ticketsIn(turn.receipts).length
  }
  if (tickets !== 1) throw new Error(`a call ended with ${tickets} tickets instead of 1`)
}

async function timed<Result>(into: number[], act: () => Promise<Result>): Promise<Result> {
  const startedMs = performance.now()
  const result = await act()
  into.push(performance.now() - startedMs)
  return result
}

async function firstCall(address: TalkAddress): Promise<void> {
  try {
    const call = await openCall(address)
    await call.turn('bye', { hangUp: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `No call could be made at ${address.url}/talk/${address.slug} (${reason}). Start Centralita with \`CENTRALITA_RATE_LIMITS=off npm start\`, or name the right address with --url and --slug.`,
    )
  }
}

function benchUrl(): string {
  return process.env.BENCH_URL ?? 'http://127.0.0.1:3000'
}

function whole(text: string, name: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`${name} must be a whole number above 0, not ${text}.`)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
