import { PgBoss } from 'pg-boss'
import { databaseUrl } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { deliverEffect } from './deliver-effect.ts'
import { DELIVER_QUEUE, type DeliverJob } from './queue.ts'
import type { DeliveryWorld } from './world.ts'

/** A worker that follows the queue's hints. */
export type QueueWorker = {
  /** Takes no more jobs; resolves when those taken are done, or after `timeoutMs`. */
  stop(timeoutMs: number): Promise<void>
}

/** Starts following the queue. Throws when the database cannot be reached. */
export async function workQueue(world: DeliveryWorld, concurrency: number): Promise<QueueWorker> {
  const queue = new PgBoss({
    connectionString: databaseUrl(),
    application_name: 'centralita delivery',
    max: 3,
    migrate: false,
    schedule: false,
  })
  queue.on('error', (error) => log('delivery').error({ err: error }, 'queue'))
  await queue.start()
  await queue.work<DeliverJob>(
    DELIVER_QUEUE,
    { pollingIntervalSeconds: 1, batchSize: 1, localConcurrency: concurrency },
    async (jobs) => {
      for (const { data } of jobs) await deliverEffect(data.effectId, world)
    },
  )
  return {
    stop: (timeoutMs) => queue.stop({ graceful: true, timeout: timeoutMs }),
  }
}
