import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { isExclusionViolation } from '#lib/db/violations.ts'
import type { HoldReceipt, Slot } from '#lib/desk/desk.ts'
import { slotInput } from '#lib/desk/slot-query.ts'
import { occupiedBy } from '#lib/scheduling/free-slots.ts'
import { MINUTE_MS } from '#lib/scheduling/local-date.ts'
import { HOLD_MS, mayHold } from '#lib/scheduling/may-hold.ts'
import { type Person, readBusy, readSchedule, type Schedule } from './read-schedule.ts'

/**
 * Keeps a time for a caller for two minutes. What the same call held before and is in the way is given back. The same key
 * answers the same hold; once it expired, the key may take the time again if it is still free.
 *
 * One professional is decided about by one transaction at a time (advisory lock); should that ever fail, the exclusion
 * constraint over the occupied stretch refuses the second row.
 */
export async function holdSlot(
  ctx: Ctx,
  { callId, effectKey, slot }: { callId: string | null; effectKey: string; slot: Slot },
  clock: Clock = systemClock,
): Promise<HoldReceipt> {
  allow(ctx, 'appointment:create')
  const parsed = slotInput.safeParse(slot)
  if (!parsed.success) return { kind: 'taken' }
  const { serviceKey, professionalId, startsAt: startMs } = parsed.data
  const schedule = await readSchedule(ctx.workspaceId, serviceKey)
  const person = schedule?.people.find(({ id }) => id === professionalId)
  if (!schedule || !person) return { kind: 'taken' }

  const wish = { ctx, callId, effectKey, startMs, serviceKey, schedule, person, now: clock.now() }
  try {
    return await inTransaction((tx) => hold(tx, wish))
  } catch (error) {
    if (isExclusionViolation(error)) return { kind: 'taken' }
    throw error
  }
}

type Wish = {
  ctx: Ctx
  callId: string | null
  effectKey: string
  startMs: number
  serviceKey: string
  schedule: Schedule
  person: Person
  now: Date
}

async function hold(tx: Tx, wish: Wish): Promise<HoldReceipt> {
  const { ctx, callId, effectKey, startMs, schedule, person, now } = wish
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slots:${person.id}`}, 0))`
  const occupied = occupiedBy(schedule.rules, startMs)
  const from = new Date(occupied.startMs)
  const until = new Date(occupied.endMs)
  await clearTheWay(tx, wish, { from, until })

  const known = await knownHold(tx, wish)
  if (known) return receipt(known)

  const busy = await readBusy(tx, {
    workspaceId: ctx.workspaceId,
    professionalIds: [person.id],
    within: occupied,
    now,
    exceptCallId: null,
  })
  const resource = { ...person, busy: busy.get(person.id) ?? [] }
  if (!mayHold(schedule.rules, resource, { nowMs: now.getTime(), startMs }))
    return { kind: 'taken' }

  const [held] = await tx.$queryRaw<{ id: string; expiresAt: Date }[]>`
    INSERT INTO "SlotHold" ("id", "workspaceId", "professionalId", "serviceId", "callId", "effectKey", "startsAt",
      "endsAt", "occupied", "status", "expiresAt", "createdAt")
    VALUES (gen_random_uuid(), ${ctx.workspaceId}::uuid, ${person.id}::uuid, ${schedule.serviceId}::uuid,
      ${callId}::uuid, ${effectKey}, ${new Date(startMs)}, ${endOf(wish)}, tstzrange(${from}, ${until}), 'held',
      ${new Date(now.getTime() + HOLD_MS)}, ${now})
    ON CONFLICT ("workspaceId", "effectKey") DO UPDATE
      SET "status" = 'held', "version" = "SlotHold"."version" + 1, "expiresAt" = EXCLUDED."expiresAt",
        "professionalId" = EXCLUDED."professionalId", "serviceId" = EXCLUDED."serviceId",
        "startsAt" = EXCLUDED."startsAt", "endsAt" = EXCLUDED."endsAt", "occupied" = EXCLUDED."occupied"
      WHERE "SlotHold"."status" IN ('released', 'expired')
        OR ("SlotHold"."status" = 'held' AND "SlotHold"."expiresAt" <= ${now})
    RETURNING "id"::text, "expiresAt"`
  if (!held) return { kind: 'taken' }
  const { name: professionalName, timeZone, id: professionalId } = person
  const times = { startsAt: new Date(startMs), endsAt: endOf(wish) }
  const { serviceKey } = wish
  return receipt({ ...held, ...times, serviceKey, professionalId, professionalName, timeZone })
}

/** What the key holds already, as it was written: the wish may name another time by now. */
async function knownHold(tx: Tx, { ctx, effectKey, now }: Wish): Promise<Held | undefined> {
  const [known] = await tx.$queryRaw<Held[]>`
    SELECT h."id"::text, h."expiresAt", h."startsAt", h."endsAt", s."key" AS "serviceKey",
      p."id"::text AS "professionalId", p."name" AS "professionalName", p."timeZone"
    FROM "SlotHold" h
    JOIN "Service" s ON s."id" = h."serviceId" AND s."workspaceId" = h."workspaceId"
    JOIN "Professional" p ON p."id" = h."professionalId" AND p."workspaceId" = h."workspaceId"
    WHERE h."workspaceId" = ${ctx.workspaceId}::uuid AND h."effectKey" = ${effectKey}
      AND (h."status" = 'confirmed' OR (h."status" = 'held' AND h."expiresAt" > ${now}))`
  return known
}

/** Expires what nobody confirmed in time, and gives back what this call holds itself, where it is in the way. */
async function clearTheWay(
  tx: Tx,
  { ctx, callId, effectKey, person, now }: Wish,
  { from, until }: { from: Date; until: Date },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SlotHold"
    SET "status" = CASE WHEN "expiresAt" <= ${now} THEN 'expired' ELSE 'released' END, "version" = "version" + 1
    WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "professionalId" = ${person.id}::uuid AND "status" = 'held'
      AND "occupied" && tstzrange(${from}, ${until})
      AND ("expiresAt" <= ${now} OR ("callId" = ${callId}::uuid AND "effectKey" <> ${effectKey}))`
}

type Held = Omit<Slot, 'startsAt' | 'endsAt'> & {
  id: string
  expiresAt: Date
  startsAt: Date
  endsAt: Date
}

function receipt({ id, expiresAt, startsAt, endsAt, ...slot }: Held): HoldReceipt {
  return {
    kind: 'held',
    holdId: id,
    expiresAt: expiresAt.toISOString(),
    slot: { ...slot, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  }
}

function endOf({ schedule, startMs }: Wish): Date {
  return new Date(startMs + schedule.rules.durationMinutes * MINUTE_MS)
}
