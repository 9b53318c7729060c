import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import type { Role } from '#lib/access/roles.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { isExclusionViolation } from '#lib/db/violations.ts'
import { CONTRACT_START } from '#lib/desk/contract/samples.ts'
import type { Slot, SlotQuery } from '#lib/desk/desk.ts'
import { realDesk } from '#lib/desk/real-desk.ts'
import { aBusiness } from '#lib/desk/testing/a-business.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { expireHolds } from './expire-holds.ts'
import { getAppointment } from './get-appointment.ts'
import { holdSlot } from './hold-slot.ts'
import { listAppointments } from './list-appointments.ts'

const database = testDatabase()

const query: SlotQuery = {
  serviceKey: 'first-visit',
  at: CONTRACT_START.toISOString(),
  except: [],
  limit: 3,
}

async function aClinic() {
  const { newCall, ...where } = await aBusiness()
  const { workspaceId } = where
  let now = CONTRACT_START
  const world = { ...systemWorld, clock: { now: () => now } }
  const as = (role: Role): Ctx => ({
    workspaceId,
    actor: { kind: 'user', userId: randomUUID(), name: 'Vera', role },
  })
  const desk = async () => realDesk({ ...where, callId: await newCall() }, world)
  return {
    ...where,
    as,
    desk,
    clock: world.clock,
    later: (ms: number) => {
      now = new Date(now.getTime() + ms)
    },
    async book(slot: Slot, key: string) {
      const theirs = await desk()
      const held = await theirs.holdSlot(`${key}/hold`, slot)
      if (held.kind !== 'held') return held
      return theirs.bookAppointment(`${key}/book`, {
        holdId: held.holdId,
        language: 'es',
        callerPhone: '+34600111222',
        title: 'Primera visita de Ana Ruiz',
        fields: [],
      })
    },
  }
}

test('as many callers as there are people get the same start, and nobody else', async () => {
  const clinic = await aClinic()
  const racers = await Promise.all(Array.from({ length: 7 }, clinic.desk))
  const at10 = { ...query, near: '10:00', until: '2026-11-23', limit: 1 }

  const results = await Promise.all(
    racers.map(async (desk, n) => {
      for (let tries = 0; tries < 3; tries++) {
        const [slot] = await desk.freeSlots(at10)
        if (slot?.startsAt !== '2026-11-23T09:00:00.000Z') return undefined
        const held = await desk.holdSlot(`racer-${n}-${tries}`, slot)
        if (held.kind === 'held') return held.slot.professionalName
      }
      return undefined
    }),
  )

  expect(results.filter(Boolean).toSorted()).toEqual(['Daniel Ortega', 'Marta Soler'])
})

const SHAPES: [string, number[]][] = [
  ['the same start', Array.from({ length: 12 }, () => 0)],
  ['starts five minutes apart', Array.from({ length: 12 }, (_, n) => n * 5)],
  ['ends that touch', Array.from({ length: 12 }, (_, n) => (n % 3) * 20)],
]

test.each(SHAPES)('racers for %s never overlap', async (_, offsetsMinutes) => {
  const clinic = await aClinic()
  const { workspaceId } = clinic
  await database.db().service.updateMany({ where: { workspaceId }, data: { stepMinutes: 5 } })
  const slotQuery = { ...query, serviceKey: 'check-up', from: '2026-11-24', limit: 1 }
  const [first] = await (await clinic.desk()).freeSlots(slotQuery)
  if (!first) throw new Error('There should have been a free time.')
  const receipts = await Promise.all(
    offsetsMinutes.map((minutes, n) => {
      const startsAt = new Date(Date.parse(first.startsAt) + minutes * 60_000).toISOString()
      return clinic.book({ ...first, startsAt }, `racer-${n}`)
    }),
  )
  const times = receipts.flatMap((one) => (one.kind === 'booked' ? [one.slot] : []))
  const sorted = times.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))

  expect(sorted.length).toBeGreaterThan(0)
  for (const [n, slot] of sorted.entries()) {
    const next = sorted[n + 1]
    if (next) expect(slot.endsAt <= next.startsAt).toBe(true)
  }
  if (offsetsMinutes[1] === 20) expect(sorted).toHaveLength(3)
})

test('should the lock ever fail, the database itself refuses an overlap', async () => {
  const clinic = await aClinic()
  const desk = await clinic.desk()
  const [slot] = await desk.freeSlots(query)
  if (!slot) throw new Error('There should have been a free time.')
  await desk.holdSlot('a', slot)
  const copy = database.db().$executeRaw`
    INSERT INTO "SlotHold" ("id", "workspaceId", "professionalId", "serviceId", "effectKey", "startsAt", "endsAt",
      "occupied", "status")
    SELECT gen_random_uuid(), "workspaceId", "professionalId", "serviceId", 'b', "startsAt", "endsAt", "occupied", 'held'
    FROM "SlotHold" WHERE "workspaceId" = ${clinic.workspaceId}::uuid`

  const failure = await copy.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(isExclusionViolation(failure, 'SlotHold_no_overlap')).toBe(true)
})

test('holds that ran out are given back by the process that tidies up', async () => {
  const clinic = await aClinic()
  const desk = await clinic.desk()
  const [slot] = await desk.freeSlots(query)
  if (!slot) throw new Error('There should have been a free time.')
  await desk.holdSlot('a', slot)
  expect(await expireHolds(clinic.clock)).toBe(0)
  clinic.later(120_000)
  await expireHolds(clinic.clock)
  const rows = await database.db().slotHold.findMany({
    where: { workspaceId: clinic.workspaceId },
    select: { status: true, version: true },
  })

  expect(rows).toEqual([{ status: 'expired', version: 2 }])
})

test('a booked appointment is in the calendar, in the lists and in the history', async () => {
  const clinic = await aClinic()
  const [slot] = await (await clinic.desk()).freeSlots(query)
  if (!slot) throw new Error('There should have been a free time.')
  const receipt = await clinic.book(slot, 'ana')
  const { rows } = await listAppointments(clinic.as('viewer'), { order: 'soonest' })
  const appointment = await getAppointment(clinic.as('viewer'), rows[0]?.id ?? '')
  const { workspaceId } = clinic
  const events = await database.db().builtInEvent.findMany({
    where: { workspaceId },
    select: { title: true, startsAt: true },
  })
  const audited = await database.db().auditEvent.findMany({
    where: { workspaceId },
    select: { action: true },
  })

  expect(rows).toMatchObject([
    {
      reference: receipt.kind === 'booked' ? receipt.reference : '',
      startsAt: new Date(slot.startsAt),
      serviceName: { es: 'Primera visita' },
      professionalName: slot.professionalName,
      timeZone: 'Europe/Madrid',
      delivery: 'delivered',
    },
  ])
  expect(appointment.history.map(({ kind }) => kind)).toEqual(['kept', 'sent', 'answered'])
  expect(events).toEqual([
    { title: 'Primera visita de Ana Ruiz', startsAt: new Date(slot.startsAt) },
  ])
  expect(audited).toEqual([{ action: 'appointment.booked' }])
})

test('another workspace sees no appointment and holds no time of ours', async () => {
  const ours = await aClinic()
  const [slot] = await (await ours.desk()).freeSlots(query)
  if (!slot) throw new Error('There should have been a free time.')
  await ours.book(slot, 'ana')
  const id = (await listAppointments(ours.as('owner'))).rows[0]?.id ?? ''
  const theirs = await aClinic()

  expect((await listAppointments(theirs.as('owner'))).rows).toEqual([])
  await expect(getAppointment(theirs.as('owner'), id)).rejects.toMatchObject({ code: 'not-found' })
  const [free] = await (await ours.desk()).freeSlots(query)
  if (!free) throw new Error('There should have been a free time.')
  expect(await (await theirs.desk()).holdSlot('a', free)).toEqual({ kind: 'taken' })
})

test('a viewer holds nothing, and a call reads no lists', async () => {
  const clinic = await aClinic()
  const call: Ctx = {
    workspaceId: clinic.workspaceId,
    actor: { kind: 'call', callId: randomUUID() },
  }
  const [slot] = await (await clinic.desk()).freeSlots(query)
  if (!slot) throw new Error('There should have been a free time.')
  const forbidden = { code: 'forbidden' }

  const hold = holdSlot(clinic.as('viewer'), { callId: null, effectKey: 'a', slot })
  await expect(hold).rejects.toMatchObject(forbidden)
  await expect(listAppointments(call)).rejects.toMatchObject(forbidden)
})
