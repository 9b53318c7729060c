import { type Sql, sql } from '#lib/db/sql.ts'
import type { Tx } from '#lib/db/transaction.ts'

/** The queue that wakes delivery workers. Made by the migrations, so that sending never has to. */
export const DELIVER_QUEUE = 'deliver-effect'

export type DeliverJob = { effectId: string }

/**
 * Tells a delivery worker, in the same transaction, to look at an effect after `afterSeconds`. A job is only a hint: the
 * effect's own row decides, and the sweeper finds effects whose job is gone.
 */
export async function wakeWorker(tx: Tx, effectId: string, afterSeconds: number): Promise<void> {
  await tx.$executeRaw`${insertJob(effectId, afterSeconds)}`
}

/**
 * The insert that `wakeWorker` runs, to be part of a larger statement. It writes the row that pg-boss would, with the
 * queue's own settings, and saves a process that only sends its own pg-boss and connection.
 */
export function insertJob(effectId: string, afterSeconds: number): Sql {
  const job: DeliverJob = { effectId }
  return sql`
    INSERT INTO pgboss.job ("name", "data", "start_after", "created_on", "keep_until", "expire_seconds",
      "deletion_seconds", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max", "policy", "dead_letter",
      "heartbeat_seconds")
    SELECT q."name", ${JSON.stringify(job)}::jsonb, at."start", pgboss.job_now(),
      at."start" + q."retention_seconds" * interval '1 second', q."expire_seconds", q."deletion_seconds",
      q."retry_limit", q."retry_delay", q."retry_backoff", q."retry_delay_max", q."policy", q."dead_letter",
      q."heartbeat_seconds"
    FROM pgboss.queue q, (SELECT pgboss.job_now() + ${afterSeconds}::int * interval '1 second' AS "start") at
    WHERE q."name" = ${DELIVER_QUEUE}`
}
