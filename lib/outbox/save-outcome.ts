import { db } from '#lib/db/client.ts'
import type { Outcome } from './after-delivery.ts'
import type { LeasedEffect } from './effect.ts'

/**
 * Writes what became of an effect, and the outside number into our own record, in one statement. A worker whose lease
 * was taken over writes nothing.
 * @returns whether the lease was still ours.
 */
export async function saveOutcome(
  effect: LeasedEffect,
  outcome: Outcome,
  { now }: { now: Date },
): Promise<boolean> {
  if (outcome.state === 'delivered') return saveDelivered(effect, outcome.receipt, now)
  const nextAttemptAt = outcome.state === 'waiting' ? outcome.nextAttemptAt : now
  const saved = await db().$executeRaw`
    UPDATE "Effect"
    SET "state" = ${outcome.state}, "nextAttemptAt" = ${nextAttemptAt}, "lastError" = ${outcome.lastError},
      "leaseToken" = NULL, "leaseUntil" = NULL
    WHERE "id" = ${effect.id}::uuid AND "leaseToken" = ${effect.leaseToken} AND "state" = 'sending'`
  return saved === 1
}

async function saveDelivered(
  effect: LeasedEffect,
  receipt: Extract<Outcome, { state: 'delivered' }>['receipt'],
  now: Date,
): Promise<boolean> {
  const saved = await db().$queryRaw<{ id: string }[]>`
    /* prepared */
    WITH saved AS (
      UPDATE "Effect"
      SET "state" = 'delivered', "deliveredAt" = ${now}, "receipt" = ${JSON.stringify(receipt)}::jsonb,
        "lastError" = NULL, "leaseToken" = NULL, "leaseUntil" = NULL
      WHERE "id" = ${effect.id}::uuid AND "leaseToken" = ${effect.leaseToken} AND "state" = 'sending'
      RETURNING "id", "kind", "subjectId"
    ), ticket AS (
      UPDATE "Ticket" SET "externalSystem" = ${receipt.system}, "externalNumber" = ${receipt.number}, "updatedAt" = ${now}
      WHERE "id" IN (SELECT "subjectId" FROM saved WHERE "kind" = 'create-ticket')
    ), appointment AS (
      UPDATE "Appointment" SET "externalSystem" = ${receipt.system}, "externalNumber" = ${receipt.number}, "updatedAt" = ${now}
      WHERE "id" IN (SELECT "subjectId" FROM saved WHERE "kind" = 'create-event')
    )
    SELECT "id"::text FROM saved`
  return saved.length === 1
}
