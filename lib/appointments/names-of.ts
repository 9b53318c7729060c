import { db } from '#lib/db/client.ts'
import type { Localized } from '#lib/language.ts'
import { serviceName } from './service-name.ts'

type Named = { serviceId: string; professionalId: string }

/** What the services and professionals of some appointments are called. */
export async function namesOf(workspaceId: string, appointments: Named[]) {
  const serviceIds = appointments.map((one) => one.serviceId)
  const professionalIds = appointments.map((one) => one.professionalId)
  const [services, professionals] = await Promise.all([
    db().service.findMany({
      where: { workspaceId, id: { in: serviceIds } },
      select: { id: true, name: true },
    }),
    db().professional.findMany({
      where: { workspaceId, id: { in: professionalIds } },
      select: { id: true, name: true, timeZone: true },
    }),
  ])
  const serviceNames = new Map(services.map(({ id, name }) => [id, serviceName.parse(name)]))
  const people = new Map(professionals.map((one) => [one.id, one]))
  return {
    service: (id: string): Localized => serviceNames.get(id) ?? {},
    professional(id: string): { professionalName: string; timeZone: string } {
      const person = people.get(id)
      return { professionalName: person?.name ?? '', timeZone: person?.timeZone ?? 'UTC' }
    },
  }
}
