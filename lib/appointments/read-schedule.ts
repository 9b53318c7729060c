import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import type { Tx } from '#lib/db/transaction.ts'
import type { Resource, ServiceRules } from '#lib/scheduling/free-slots.ts'
import type { Interval } from '#lib/scheduling/interval.ts'

/** Who gives a service, by which rules. */
export type Schedule = {
  serviceId: string
  rules: ServiceRules
  people: Person[]
}

export type Person = Omit<Resource, 'busy'> & { name: string }

const person = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string(),
  hours: z.array(z.object({ weekday: z.int(), opensAt: z.string(), closesAt: z.string() })),
  overrides: z.array(
    z.object({
      date: z.string(),
      opensAt: z.string().nullable(),
      closesAt: z.string().nullable(),
    }),
  ),
})

const schedules = z.array(
  z.object({
    serviceId: z.string(),
    durationMinutes: z.int(),
    bufferBeforeMinutes: z.int(),
    bufferAfterMinutes: z.int(),
    stepMinutes: z.int(),
    noticeMinutes: z.int(),
    windowDays: z.int(),
    people: z.array(person),
  }),
)

/** The schedule of a service, in one query; null for a service that the workspace does not have. */
export async function readSchedule(
  workspaceId: string,
  serviceKey: string,
): Promise<Schedule | null> {
  const rows = await db().$queryRaw`
    SELECT s."id"::text AS "serviceId", s."durationMinutes", s."bufferBeforeMinutes", s."bufferAfterMinutes",
      s."stepMinutes", s."noticeMinutes", s."windowDays",
      coalesce((
        SELECT json_agg(json_build_object('id', p."id", 'name', p."name", 'timeZone', p."timeZone",
          'hours', coalesce((SELECT json_agg(json_build_object('weekday', h."weekday", 'opensAt', h."opensAt",
            'closesAt', h."closesAt")) FROM "Hours" h WHERE h."professionalId" = p."id"), '[]'),
          'overrides', coalesce((SELECT json_agg(json_build_object('date', o."date", 'opensAt', o."opensAt",
            'closesAt', o."closesAt")) FROM "Override" o WHERE o."professionalId" = p."id"), '[]')) ORDER BY p."id")
        FROM "Professional" p JOIN "ProfessionalService" g ON g."professionalId" = p."id"
        WHERE g."serviceId" = s."id" AND p."workspaceId" = ${workspaceId}::uuid), '[]') AS people
    FROM "Service" s
    WHERE s."workspaceId" = ${workspaceId}::uuid AND s."key" = ${serviceKey}`
  const [found] = schedules.parse(rows)
  if (!found) return null
  const { serviceId, people, ...rules } = found
  return { serviceId, rules, people }
}

/**
 * What occupies these people's time within a stretch: confirmed, or held and not yet expired. Holds of `exceptCallId` do
 * not count: the caller may exchange them.
 */
export async function readBusy(
  client: Pick<Tx, '$queryRaw'>,
  {
    workspaceId,
    professionalIds,
    within,
    now,
    exceptCallId,
  }: {
    workspaceId: string
    professionalIds: string[]
    within: Interval
    now: Date
    exceptCallId: string | null
  },
): Promise<Map<string, Interval[]>> {
  const rows = await client.$queryRaw<({ professionalId: string } & Interval)[]>`
    SELECT "professionalId"::text,
      (extract(epoch FROM lower("occupied")) * 1000)::float8 AS "startMs",
      (extract(epoch FROM upper("occupied")) * 1000)::float8 AS "endMs"
    FROM "SlotHold"
    WHERE "workspaceId" = ${workspaceId}::uuid
      AND "professionalId" = ANY (${professionalIds}::uuid[])
      AND ("status" = 'confirmed'
        OR ("status" = 'held' AND "expiresAt" > ${now} AND "callId" IS DISTINCT FROM ${exceptCallId}::uuid))
      AND "occupied" && tstzrange(${new Date(within.startMs)}, ${new Date(within.endMs)})`
  const busy = new Map(professionalIds.map((id): [string, Interval[]] => [id, []]))
  for (const { professionalId, startMs, endMs } of rows) {
    busy.get(professionalId)?.push({ startMs, endMs })
  }
  return busy
}
