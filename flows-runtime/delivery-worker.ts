import { setTimeout as wait } from 'node:timers/promises'
import { expireHolds } from '#lib/appointments/expire-holds.ts'
import { closeAbandonedCalls } from '#lib/calls/close-abandoned-calls.ts'
import { systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import { log } from '#lib/log.ts'
import { effectSweeper } from '#lib/outbox/sweep.ts'
import { workQueue } from '#lib/outbox/work-queue.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { type PeriodicTask, runPeriodically } from './periodic-tasks.ts'
import { hangUpAbandoned } from './simulator/hang-up-abandoned.ts'

/** The process that delivers what the outbox holds, and tidies up what time has overtaken. */

const SWEPT_SIDE_BY_SIDE = 20
const JOBS_SIDE_BY_SIDE = 5
/** What stopping may take before what is still being sent is let go; whoever started us waits ten seconds. */
const STOP_PATIENCE_MS = 7_000

const delivery = log('delivery')
const us = { actor: { kind: 'system', process: 'delivery' } } as const
const sweeper = effectSweeper(systemWorld, SWEPT_SIDE_BY_SIDE)

const TASKS: PeriodicTask[] = [
  { name: 'deliver what is due', everyMs: 1_000, run: (stopping) => sweeper.sweep(stopping) },
  { name: 'give back expired holds', everyMs: 2_000, run: () => expireHolds() },
  {
    name: 'hang up abandoned calls',
    everyMs: 30_000,
    run: () => closeAbandonedCalls(us, { clock: systemClock, hangUp: hangUpAbandoned(us) }),
  },
]

async function main(): Promise<void> {
  const stopAsked = new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  const queue = await workQueue(systemWorld, JOBS_SIDE_BY_SIDE)
  const periodic = runPeriodically(TASKS, ({ name }, error) =>
    delivery.error({ err: error, task: name }, 'task failed'),
  )
  delivery.info('ready')

  const signal = await stopAsked
  delivery.info({ signal }, 'stopping')
  await Promise.race([
    Promise.all([periodic.stop(), queue.stop(STOP_PATIENCE_MS), sweeper.settled()]),
    wait(STOP_PATIENCE_MS),
  ])
  await sweeper.release()
  await db().$disconnect()
  delivery.info('stopped')
}

try {
  await main()
  process.exit(0)
} catch (error) {
  delivery.fatal({ err: error }, 'delivery-worker cannot run')
  process.exit(1)
}
