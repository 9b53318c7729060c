import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import type { Localized } from '#lib/language.ts'
import { deliveriesOf } from '#lib/outbox/deliveries.ts'
import type { EffectState } from '#lib/outbox/effect.ts'
import { nameIn } from '#lib/values/name-in.ts'
import { namesOf } from './names-of.ts'

const input = z.object({
  environmentId: z.uuid().optional(),
  professionalId: z.uuid().optional(),
  callId: z.uuid().optional(),
  /** Starting at or after, and before, these instants. */
  from: z.date().optional(),
  until: z.date().optional(),
  /** `soonest`: by start, for a calendar. `newest`: as they were booked. */
  order: z.enum(['soonest', 'newest']).default('newest'),
  limit: z.int().min(1).max(200).default(50),
  cursor: z.uuid().optional(),
})
export type AppointmentFilter = z.input<typeof input>

export const appointmentStatus = z.enum(['confirmed', 'cancelled'])
export type AppointmentStatus = z.infer<typeof appointmentStatus>

export type AppointmentRow = {
  id: string
  reference: string
  status: AppointmentStatus
  startsAt: Date
  endsAt: Date
  /** Where it happens; times are shown in it. */
  timeZone: string
  serviceName: Localized
  professionalId: string
  professionalName: string
  /** Who comes, as the call recorded it. */
  callerName: string | null
  callerPhone: string | null
  callId: string | null
  delivery: EffectState | null
  createdAt: Date
}

/** Appointments of the workspace; `next` is the cursor of the following page, or null. */
export async function listAppointments(
  ctx: Ctx,
  filter: AppointmentFilter = {},
): Promise<{ rows: AppointmentRow[]; next: string | null }> {
  allow(ctx, 'appointment:read')
  const { workspaceId } = ctx
  const { limit, cursor, order, ...wanted } = input.parse(filter)
  const found = await db().appointment.findMany({
    where: { ...conditionOf(wanted), workspaceId },
    orderBy: order === 'soonest' ? [{ startsAt: 'asc' }, { id: 'asc' }] : { id: 'desc' },
    take: limit + 1,
    ...(cursor && { cursor: { id: cursor, workspaceId }, skip: 1 }),
    select: {
      id: true,
      reference: true,
      status: true,
      startsAt: true,
      endsAt: true,
      serviceId: true,
      professionalId: true,
      callerPhone: true,
      fields: true,
      callId: true,
      createdAt: true,
    },
  })
  const page = found.slice(0, limit)
  const [deliveries, names] = await Promise.all([
    deliveriesOf(
      workspaceId,
      page.map(({ id }) => id),
    ),
    namesOf(workspaceId, page),
  ])
  const rows = page.map(({ serviceId, fields, ...row }) => ({
    ...row,
    callerName: nameIn(fields),
    ...names.professional(row.professionalId),
    status: appointmentStatus.parse(row.status),
    serviceName: names.service(serviceId),
    delivery: deliveries.get(row.id)?.state ?? null,
  }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

type Wanted = Omit<z.output<typeof input>, 'order' | 'limit' | 'cursor'>

function conditionOf({ environmentId, professionalId, callId, from, until }: Wanted) {
  return {
    ...(environmentId && { environmentId }),
    ...(professionalId && { professionalId }),
    ...(callId && { callId }),
    ...((from || until) && {
      startsAt: { ...(from && { gte: from }), ...(until && { lt: until }) },
    }),
  }
}
