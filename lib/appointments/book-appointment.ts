import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { audit } from '#lib/audit/audit.ts'
import { manifests } from '#lib/connectors/manifests.ts'
import { db } from '#lib/db/client.ts'
import { newRowId } from '#lib/db/row-id.ts'
import { type Sql, sql } from '#lib/db/sql.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { isUniqueViolation } from '#lib/db/violations.ts'
import { bookingRequest } from '#lib/desk/booking-request.ts'
import type { BookingReceipt, BookingRequest, Slot } from '#lib/desk/desk.ts'
import { deliverWithin } from '#lib/outbox/deliver-effect.ts'
import type { LeasedEffect } from '#lib/outbox/effect.ts'
import { enqueueEffect } from '#lib/outbox/enqueue-effect.ts'
import { type DeliveryWorld, systemWorld } from '#lib/outbox/world.ts'
import { nextReference } from '#lib/tickets/next-reference.ts'
import { INLINE_LIMIT_MS, type Origin } from '#lib/tickets/record-ticket.ts'

/**
 * Turns a time that this call holds into an appointment, with its effect, its job and its audit row in one transaction.
 * Whether the hold still stands is decided by the statement that confirms it, so of any number of confirmations at once
 * exactly one succeeds. The same key answers the same appointment.
 */
export async function bookAppointment(
  ctx: Ctx,
  { origin, request }: { origin: Origin; request: BookingRequest },
  world: DeliveryWorld = systemWorld,
): Promise<BookingReceipt> {
  allow(ctx, 'appointment:create')
  const parsed = bookingRequest.safeParse(request)
  if (!parsed.success) return { kind: 'refused', reason: z.prettifyError(parsed.error) }
  if (!z.uuid().safeParse(parsed.data.holdId).success) {
    return appointmentOfKey(ctx.workspaceId, origin.effectKey)
  }
  const reference = await nextReference(ctx, 'appointment', origin)
  const booked = await confirm(ctx, { origin, request: parsed.data, reference }, world)
  if (!booked) return appointmentOfKey(ctx.workspaceId, origin.effectKey)
  await deliverWithin(booked.effect, { limitMs: INLINE_LIMIT_MS, world })
  return { kind: 'booked', reference, slot: booked.slot }
}

type Booking = { origin: Origin; request: BookingRequest; reference: string }

async function confirm(
  ctx: Ctx,
  booking: Booking,
  world: DeliveryWorld,
): Promise<{ slot: Slot; effect: LeasedEffect } | null> {
  try {
    return await inTransaction((tx) => write(tx, ctx, { ...booking, world }))
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

async function write(
  tx: Tx,
  ctx: Ctx,
  { origin, request, reference, world }: Booking & { world: DeliveryWorld },
): Promise<{ slot: Slot; effect: LeasedEffect } | null> {
  const { workspaceId } = ctx
  const now = world.clock.now()
  const held = await confirmHold(tx, ctx, { holdId: request.holdId, callId: origin.callId, now })
  if (!held) return null
  const { slot } = held
  const id = newRowId()
  const { title, language, callerPhone, fields } = request
  const { professionalId, startsAt, endsAt, timeZone } = slot
  const effect = await enqueueEffect(
    tx,
    {
      workspaceId,
      environmentId: origin.environmentId,
      key: origin.effectKey,
      connector: manifests['built-in'].id,
      subjectId: id,
      record: appointmentInsert(ctx, { id, origin, request, reference, held, now }),
      work: {
        kind: 'create-event',
        event: {
          reference,
          title,
          professionalId,
          startsAt,
          endsAt,
          timeZone,
          language,
          callerPhone,
          fields,
        },
      },
      now,
    },
    world.newId(),
  )
  const detail = { reference, startsAt, professionalId }
  await audit(tx, ctx, { action: 'appointment.booked', subject: id, detail, at: now })
  return { slot, effect }
}

type Confirmed = { slot: Slot; serviceId: string }

function appointmentInsert(
  { workspaceId }: Ctx,
  booked: Booking & { id: string; held: Confirmed; now: Date },
): Sql {
  const { id, origin, request, reference, held, now } = booked
  const { serviceId, slot } = held
  return sql`
    INSERT INTO "Appointment" ("id", "workspaceId", "environmentId", "callId", "effectKey", "holdId", "reference",
      "serviceId", "professionalId", "startsAt", "endsAt", "status", "callerPhone", "fields", "createdAt", "updatedAt")
    VALUES (${id}::uuid, ${workspaceId}::uuid, ${origin.environmentId}::uuid, ${origin.callId}::uuid,
      ${origin.effectKey}, ${request.holdId}::uuid, ${reference}, ${serviceId}::uuid, ${slot.professionalId}::uuid,
      ${slot.startsAt}::timestamptz, ${slot.endsAt}::timestamptz, 'confirmed', ${request.callerPhone},
      ${JSON.stringify(request.fields)}::jsonb, ${now}, ${now})`
}

type ConfirmedRow = {
  serviceId: string
  serviceKey: string
  professionalId: string
  professionalName: string
  timeZone: string
  startsAt: Date
  endsAt: Date
}

async function confirmHold(
  tx: Tx,
  ctx: Ctx,
  { holdId, callId, now }: { holdId: string; callId: string | null; now: Date },
): Promise<Confirmed | null> {
  const [row] = await tx.$queryRaw<ConfirmedRow[]>`
    UPDATE "SlotHold" h
    SET "status" = 'confirmed', "version" = h."version" + 1
    FROM "Professional" p, "Service" s
    WHERE h."id" = ${holdId}::uuid AND h."workspaceId" = ${ctx.workspaceId}::uuid
      AND h."callId" IS NOT DISTINCT FROM ${callId}::uuid
      AND h."status" = 'held' AND h."expiresAt" > ${now}
      AND p."id" = h."professionalId" AND s."id" = h."serviceId"
    RETURNING s."id"::text AS "serviceId", s."key" AS "serviceKey", p."id"::text AS "professionalId",
      p."name" AS "professionalName", p."timeZone", h."startsAt", h."endsAt"`
  return row ? { slot: slotOf(row), serviceId: row.serviceId } : null
}

/** The appointment that the key made the first time; `taken` when the hold was simply no longer there. */
async function appointmentOfKey(workspaceId: string, effectKey: string): Promise<BookingReceipt> {
  const [row] = await db().$queryRaw<(ConfirmedRow & { reference: string })[]>`
    SELECT a."reference", s."id"::text AS "serviceId", s."key" AS "serviceKey", p."id"::text AS "professionalId",
      p."name" AS "professionalName", p."timeZone", a."startsAt", a."endsAt"
    FROM "Appointment" a
    JOIN "Professional" p ON p."id" = a."professionalId"
    JOIN "Service" s ON s."id" = a."serviceId"
    WHERE a."workspaceId" = ${workspaceId}::uuid AND a."effectKey" = ${effectKey}`
  return row ? { kind: 'booked', reference: row.reference, slot: slotOf(row) } : { kind: 'taken' }
}

function slotOf(row: ConfirmedRow): Slot {
  return {
    serviceKey: row.serviceKey,
    professionalId: row.professionalId,
    professionalName: row.professionalName,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    timeZone: row.timeZone,
  }
}
