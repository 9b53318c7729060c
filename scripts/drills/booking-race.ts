import { parseArgs } from 'node:util'
import { db } from '#lib/db/client.ts'
import type { Catalogue } from '#lib/desk/catalogue.ts'
import type { Desk, Slot } from '#lib/desk/desk.ts'
import { realDesk } from '#lib/desk/real-desk.ts'
import { aBusiness } from '#lib/desk/testing/a-business.ts'
import { withDrillDatabase } from './drill-database.ts'
import { percentile } from './percentile.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * Many callers want the same times at the same moment: each time is booked once, nothing overlaps, and everybody who
 * came too late is offered another time.
 *
 *   node scripts/drills/booking-race.ts [--slots 20] [--racers 50] [--seed 1]
 */
export async function bookingRace({
  slots: slotCount,
  racers,
  seed,
}: {
  slots: number
  racers: number
  seed: number
}): Promise<Report> {
  const { newCall, ...where } = await aBusiness(onePerson)
  const calls = await Promise.all(Array.from({ length: racers }, () => newCall()))
  const desks = calls.map((callId) => realDesk({ ...where, callId }))
  const random = seededRandom(seed)
  const wanted = await someSlots(desks[0], slotCount)
  const startedMs = performance.now()
  const races: Race[] = []
  for (const slot of wanted) {
    const order = desks.toSorted(() => random() - 0.5)
    races.push(...(await Promise.all(order.map((desk, n) => race(desk, slot, `race-${n}`)))))
  }
  return {
    drill: 'booking-race',
    seed,
    slots: wanted.length,
    racers,
    attempts: races.length,
    booked: races.filter(({ booked }) => booked).length,
    overlaps: await overlaps(where.workspaceId),
    losersWithoutAlternative: races.filter((one) => !one.booked && !one.alternative).length,
    loserAnsweredMsP95: percentile(
      races.filter(({ booked }) => !booked).map(({ ms }) => ms),
      0.95,
    ),
    tookMs: Math.round(performance.now() - startedMs),
  }
}

type Race = { booked: boolean; alternative: boolean; ms: number }

type Report = {
  drill: 'booking-race'
  seed: number
  slots: number
  racers: number
  attempts: number
  booked: number
  overlaps: number
  losersWithoutAlternative: number
  loserAnsweredMsP95: number
  tookMs: number
}

async function race(desk: Desk, slot: Slot, key: string): Promise<Race> {
  const startedMs = performance.now()
  const since = () => performance.now() - startedMs
  const held = await desk.holdSlot(`${key}/${slot.startsAt}/hold`, slot)
  if (held.kind === 'held') {
    const booked = await desk.bookAppointment(`${key}/${slot.startsAt}/book`, {
      holdId: held.holdId,
      language: 'es',
      callerPhone: null,
      title: 'Carrera',
      fields: [],
    })
    return { booked: booked.kind === 'booked', alternative: false, ms: since() }
  }
  const [other] = await desk.freeSlots({
    serviceKey: slot.serviceKey,
    at: new Date().toISOString(),
    except: [slot.startsAt],
    limit: 1,
  })
  return { booked: false, alternative: other !== undefined, ms: since() }
}

async function someSlots(desk: Desk | undefined, limit: number): Promise<Slot[]> {
  const at = new Date().toISOString()
  return (await desk?.freeSlots({ serviceKey: 'visit', at, except: [], limit })) ?? []
}

/** Pairs of confirmed times of one person that share a moment, counted without help of the constraint. */
async function overlaps(workspaceId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ pairs: number }[]>`
    SELECT count(*)::int AS pairs FROM "SlotHold" a JOIN "SlotHold" b
      ON a."professionalId" = b."professionalId" AND a."id" < b."id"
      AND lower(a."occupied") < upper(b."occupied") AND lower(b."occupied") < upper(a."occupied")
    WHERE a."workspaceId" = ${workspaceId}::uuid AND a."status" = 'confirmed' AND b."status" = 'confirmed'`
  return row?.pairs ?? 0
}

const onePerson: Catalogue = {
  sites: [],
  services: [
    {
      key: 'visit',
      name: { es: 'Visita' },
      durationMinutes: 30,
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
      stepMinutes: 45,
      noticeMinutes: 60,
      windowDays: 60,
    },
  ],
  professionals: [
    {
      key: 'one',
      name: 'Marta Soler',
      timeZone: 'Europe/Madrid',
      siteKey: null,
      serviceKeys: ['visit'],
      hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        weekday,
        opensAt: '08:00',
        closesAt: '20:00',
      })),
      overrides: [],
    },
  ],
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      slots: { type: 'string', default: '20' },
      racers: { type: 'string', default: '50' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
    },
  })
  const settings = {
    slots: Number(values.slots),
    racers: Number(values.racers),
    seed: Number(values.seed),
  }
  const report = await withDrillDatabase(() => bookingRace(settings))
  console.log(JSON.stringify(report, null, 2))
  const passed =
    report.booked === report.slots && report.overlaps === 0 && report.losersWithoutAlternative === 0
  process.exitCode = passed ? 0 : 1
}
