import type { ConnectorId } from '#lib/connectors/manifests.ts'
import type { Tx } from '#lib/db/transaction.ts'
import { RETRY_WINDOW_MS } from './backoff.ts'
import type { EffectWork, LeasedEffect } from './effect.ts'
import { LEASE_MS, leaseEnd } from './lease.ts'
import { wakeWorker } from './queue.ts'

export type NewEffect = {
  workspaceId: string
  environmentId: string
  /** (call, node, visit, kind). Never random: the same intention must have the same key. */
  key: string
  connector: ConnectorId
  /** Our own record that this is about. */
  subjectId: string
  work: EffectWork
  now: Date
}

/**
 * Puts an effect into the outbox, in the transaction of the record it is about, with its first lease already taken by
 * whoever commits: they try it at once with `deliverWithin`; if they die, a worker takes over when the lease ends.
 * @throws a unique violation when the key is there already.
 */
export async function enqueueEffect(
  tx: Tx,
  effect: NewEffect,
  leaseToken: string,
): Promise<LeasedEffect> {
  const { workspaceId, environmentId, key, connector, subjectId, work, now } = effect
  const giveUpAt = new Date(now.getTime() + RETRY_WINDOW_MS)
  const { id } = await tx.effect.create({
    data: {
      workspaceId,
      environmentId,
      key,
      kind: work.kind,
      subjectId,
      connector,
      payload: work,
      state: 'sending',
      attempts: 1,
      leaseToken,
      leaseUntil: leaseEnd(now),
      nextAttemptAt: now,
      giveUpAt,
      createdAt: now,
    },
    select: { id: true },
  })
  await wakeWorker(tx, id, LEASE_MS / 1000 + 1)
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
