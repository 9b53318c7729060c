import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import type { Catalogue, CatalogueProfessional } from '#lib/desk/catalogue.ts'
import { listServices } from './list-services.ts'
import { readSchedule } from './read-schedule.ts'

/**
 * What the workspace books, with whom and when, without anything that is booked: what a call is tried against.
 * @throws Refusal forbidden
 */
export async function catalogueOf(ctx: Ctx): Promise<Catalogue> {
  allow(ctx, 'calendar:read')
  const services = await listServices(ctx)
  const schedules = await Promise.all(
    services.map(async (service) => ({
      service,
      schedule: await readSchedule(ctx.workspaceId, service.key),
    })),
  )
  const professionals = new Map<string, CatalogueProfessional>()
  for (const { service, schedule } of schedules) {
    for (const { id, name, timeZone, hours, overrides } of schedule?.people ?? []) {
      const known = professionals.get(id)
      const serviceKeys = [...(known?.serviceKeys ?? []), service.key]
      professionals.set(id, {
        key: id,
        name,
        timeZone,
        siteKey: null,
        serviceKeys,
        hours,
        overrides,
      })
    }
  }
  return {
    sites: [],
    services: schedules.flatMap(({ service, schedule }) =>
      schedule ? [{ ...schedule.rules, key: service.key, name: service.name }] : [],
    ),
    professionals: [...professionals.values()],
  }
}
