import { db } from '#lib/db/client.ts'
import type { LeasedEffect } from './effect.ts'

/** How long a worker may be silent before another takes over; renewed while it works. */
export const LEASE_MS = 10_000
export const RENEW_EVERY_MS = 3_000

export function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS)
}

/** Takes an effect to send it; null when it is not due, is done, or somebody else holds it. */
export async function leaseEffect(
  effectId: string,
  { token, now }: { token: string; now: Date },
): Promise<LeasedEffect | null> {
  const rows = await db().$queryRaw<LeasedEffect[]>`
    UPDATE "Effect"
    SET "state" = 'sending', "attempts" = "attempts" + 1, "leaseToken" = ${token}, "leaseUntil" = ${leaseEnd(now)}
    WHERE "id" = ${effectId}::uuid
      AND (("state" = 'waiting' AND "nextAttemptAt" <= ${now}) OR ("state" = 'sending' AND "leaseUntil" <= ${now}))
    RETURNING "id"::text, "workspaceId"::text, "environmentId"::text, "key", "connector", "payload", "attempts",
      "createdAt", "giveUpAt", "leaseToken"`
  return rows[0] ?? null
}

/**
 * Takes effects that nobody tends: due ones whose job never came, and those whose worker fell silent. Sweepers at the
 * same moment get different ones.
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
    UPDATE "Effect"
    SET "state" = 'sending', "attempts" = "attempts" + 1, "leaseToken" = ${token}, "leaseUntil" = ${leaseEnd(now)}
    WHERE "id" IN (
      SELECT "id" FROM "Effect"
      WHERE ("state" = 'waiting' AND "nextAttemptAt" <= ${now}) OR ("state" = 'sending' AND "leaseUntil" <= ${now})
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
