import { db } from '#lib/db/client.ts'
import type { LeasedEffect } from './effect.ts'

/** How long a worker may be silent before another takes over; renewed while it works. */
export const LEASE_MS = 10_000
export const RENEW_EVERY_MS = 3_000

export function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS)
}

/**
 * Takes an effect to send it; null when it is not due, is done, or somebody else holds it. One whose time to give up
 * passed while a worker fell silent over it is not taken again: `leaseOverdue` ends it.
 */
export async function leaseEffect(
  effectId: string,
  { token, now }: { token: string; now: Date },
): Promise<LeasedEffect | null> {
  const rows = await db().$queryRaw<LeasedEffect[]>`
    UPDATE "Effect"
    SET "state" = 'sending', "attempts" = "attempts" + 1, "leaseToken" = ${token}, "leaseUntil" = ${leaseEnd(now)}
    WHERE "id" = ${effectId}::uuid
      AND (("state" = 'waiting' AND "nextAttemptAt" <= ${now})
        OR ("state" = 'sending' AND "leaseUntil" <= ${now} AND "giveUpAt" > ${now}))
    RETURNING "id"::text, "workspaceId"::text, "environmentId"::text, "key", "connector", "payload", "attempts",
      "createdAt", "giveUpAt", "leaseToken"`
  return rows[0] ?? null
}

/**
 * Takes effects that nobody tends: due ones whose job never came, and those whose worker fell silent. Sweepers at the
 * same moment get different ones. One that silences its workers until its time to give up has passed becomes `dead`
 * instead: it may be what kills them.
 */
export function leaseOverdue({
  token,
  now,
  limit,
}: {
  token: string
  now: Date
  limit: number
}): Promise<LeasedEffect[]> {
  return db().$queryRaw<LeasedEffect[]>`
    WITH given_up AS (
      UPDATE "Effect"
      SET "state" = 'dead', "lastError" = 'No attempt came to an end.', "leaseToken" = NULL, "leaseUntil" = NULL
      WHERE "state" = 'sending' AND "leaseUntil" <= ${now} AND "giveUpAt" <= ${now}
    )
    UPDATE "Effect"
    SET "state" = 'sending', "attempts" = "attempts" + 1, "leaseToken" = ${token}, "leaseUntil" = ${leaseEnd(now)}
    WHERE "id" IN (
      SELECT "id" FROM "Effect"
      WHERE ("state" = 'waiting' AND "nextAttemptAt" <= ${now})
        OR ("state" = 'sending' AND "leaseUntil" <= ${now} AND "giveUpAt" > ${now})
      ORDER BY "nextAttemptAt"
      LIMIT ${limit}
      FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "workspaceId"::text, "environmentId"::text, "key", "connector", "payload", "attempts",
      "createdAt", "giveUpAt", "leaseToken"`
}

/** Keeps a lease that is still ours; whether it was. */
export async function renewLease(effect: LeasedEffect, { now }: { now: Date }): Promise<boolean> {
  const renewed = await db().$executeRaw`
    UPDATE "Effect" SET "leaseUntil" = ${leaseEnd(now)}
    WHERE "id" = ${effect.id}::uuid AND "leaseToken" = ${effect.leaseToken} AND "state" = 'sending'`
  return renewed === 1
}
