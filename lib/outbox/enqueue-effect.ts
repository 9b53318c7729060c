import type { ConnectorId } from '#lib/connectors/manifests.ts'
import { newRowId } from '#lib/db/row-id.ts'
import type { Sql } from '#lib/db/sql.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { RETRY_WINDOW_MS } from './backoff.ts'
import type { EffectWork, LeasedEffect } from './effect.ts'
import { LEASE_MS, leaseEnd } from './lease.ts'
import { insertJob } from './queue.ts'

export type NewEffect = {
  workspaceId: string
  environmentId: string
  /** (call, node, visit, kind). Never random: the same intention must have the same key. */
  key: string
  connector: ConnectorId
  /** Our own record that this is about. */
  subjectId: string
  /** The insert of that record, which runs in the same statement. */
  record: Sql
  work: EffectWork
  now: Date
}

/**
 * Writes a record of ours with its effect and its job, all or nothing, with the effect's first lease already taken by
 * whoever commits: they try it at once with `deliverWithin`; if they die, a worker takes over when the lease ends.
 * @throws a unique violation when the key is there already.
 */
export async function enqueueEffect(
  tx: Tx,
  effect: NewEffect,
  leaseToken: string,
): Promise<LeasedEffect> {
  const { workspaceId, environmentId, key, connector, subjectId, record, work, now } = effect
  const id = newRowId()
  const giveUpAt = new Date(now.getTime() + RETRY_WINDOW_MS)
  await tx.$executeRaw`
    /* prepared */
    WITH record AS (${record}),
    effect AS (
      INSERT INTO "Effect" ("id", "workspaceId", "environmentId", "key", "kind", "subjectId", "connector", "payload",
        "state", "attempts", "leaseToken", "leaseUntil", "nextAttemptAt", "giveUpAt", "createdAt")
      VALUES (${id}::uuid, ${workspaceId}::uuid, ${environmentId}::uuid, ${key}, ${work.kind}, ${subjectId}::uuid,
        ${connector}, ${JSON.stringify(work)}::jsonb, 'sending', 1, ${leaseToken}, ${leaseEnd(now)}, ${now},
        ${giveUpAt}, ${now})
    )
    ${insertJob(id, LEASE_MS / 1000 + 1)}`
  return {
    id,
    workspaceId,
    environmentId,
    key,
    connector,
    payload: work,
    attempts: 1,
    createdAt: now,
    giveUpAt,
    leaseToken,
  }
}
