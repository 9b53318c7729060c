import { fromPrisma, PgBoss } from 'pg-boss'
import { type Db, db } from '#lib/db/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { databaseUrl } from '#lib/env.ts'
import { log } from '#lib/log.ts'

/** The queue that wakes delivery workers. Made by the migrations, so that sending never has to. */
export const DELIVER_QUEUE = 'deliver-effect'

export type DeliverJob = { effectId: string }

/**
 * Tells a delivery worker, in the same transaction, to look at an effect after `afterSeconds`. A job is only a hint: the
 * effect's own row decides, and the sweeper finds effects whose job is gone.
 */
export async function wakeWorker(tx: Tx, effectId: string, afterSeconds: number): Promise<void> {
  const queue = await sendingQueue()
  const job: DeliverJob = { effectId }
  await queue.send(DELIVER_QUEUE, job, { db: fromPrisma(tx), startAfter: afterSeconds })
}

/** Ends what `wakeWorker` keeps open in this process. */
export async function closeQueue(): Promise<void> {
  const queue = senders.get(db())
  senders.delete(db())
  if (queue) await (await queue).stop({ graceful: false })
}

/** pg-boss that only sends: jobs go through the caller's transaction, its own one connection only reads its settings. */
function sendingQueue(): Promise<PgBoss> {
  const client = db()
  const known = senders.get(client)
  if (known) return known
  const queue = openSender()
  senders.set(client, queue)
  queue.catch(() => senders.delete(client))
  return queue
}

const senders = new WeakMap<Db, Promise<PgBoss>>()

async function openSender(): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: databaseUrl(),
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  })
  queue.on('error', (error) => log('outbox').error({ err: error }, 'queue'))
  return queue.start()
}
