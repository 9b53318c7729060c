import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { db } from '#lib/db/client.ts'
import { Refusal } from '#lib/errors.ts'
import {
  type DeliveryStanding,
  deliveriesOf,
  type HistoryEntry,
  historyOf,
} from '#lib/outbox/deliveries.ts'
import { nameIn } from '#lib/values/name-in.ts'
import { type RecordedField, recordedField } from '#lib/values/value.ts'
import { type AppointmentRow, appointmentStatus } from './list-appointments.ts'
import { namesOf } from './names-of.ts'

const fieldsOf = z.array(recordedField)

export type AppointmentDetail = Omit<AppointmentRow, 'delivery'> & {
  environmentId: string
  fields: RecordedField[]
  externalSystem: string | null
  externalNumber: string | null
  delivery: DeliveryStanding | null
  history: HistoryEntry[]
}

/**
 * One appointment with where each value came from and what became of it.
 * @throws Refusal `not-found`.
 */
export async function getAppointment(ctx: Ctx, appointmentId: string): Promise<AppointmentDetail> {
  allow(ctx, 'appointment:read')
  const { workspaceId } = ctx
  const id = z.uuid().safeParse(appointmentId)
  const found =
    id.success &&
    (await db().appointment.findFirst({
      where: { id: id.data, workspaceId },
      select: {
        id: true,
        environmentId: true,
        reference: true,
        status: true,
        startsAt: true,
        endsAt: true,
        serviceId: true,
        professionalId: true,
        callerPhone: true,
        callId: true,
        fields: true,
        externalSystem: true,
        externalNumber: true,
        createdAt: true,
      },
    }))
  if (!found) throw new Refusal('not-found', 'There is no such appointment in this workspace.')
  const { serviceId, ...appointment } = found
  const [deliveries, names] = await Promise.all([
    deliveriesOf(workspaceId, [appointment.id]),
    namesOf(workspaceId, [found]),
  ])
  const delivery = deliveries.get(appointment.id)
  return {
    ...appointment,
    ...names.professional(appointment.professionalId),
    status: appointmentStatus.parse(appointment.status),
    serviceName: names.service(serviceId),
    callerName: nameIn(appointment.fields),
    fields: fieldsOf.parse(appointment.fields),
    delivery: delivery ?? null,
    history: historyOf(appointment.createdAt, delivery),
  }
}
