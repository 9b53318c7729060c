import type { Tx } from '#lib/db/transaction.ts'
import type { Catalogue } from '#lib/desk/catalogue.ts'

/**
 * Writes a catalogue into a workspace that has none yet: sites, services, professionals and their hours.
 * @returns the id of each professional, by key.
 */
export async function saveCatalogue(
  tx: Tx,
  workspaceId: string,
  catalogue: Catalogue,
): Promise<Map<string, string>> {
  const sites = new Map<string, string>()
  for (const { key, ...site } of catalogue.sites) {
    const { id } = await tx.site.create({ data: { ...site, workspaceId }, select: { id: true } })
    sites.set(key, id)
  }
  const services = new Map<string, string>()
  for (const service of catalogue.services) {
    const data = { ...service, workspaceId }
    const { id } = await tx.service.create({ data, select: { id: true } })
    services.set(service.key, id)
  }
  const professionals = new Map<string, string>()
  for (const person of catalogue.professionals) {
    const { key, name, timeZone, siteKey, serviceKeys, hours, overrides } = person
    const siteId = siteKey === null ? null : (sites.get(siteKey) ?? null)
    const { id } = await tx.professional.create({
      data: { workspaceId, name, timeZone, siteId },
      select: { id: true },
    })
    const whose = { workspaceId, professionalId: id }
    await tx.hours.createMany({ data: hours.map((row) => ({ ...row, ...whose })) })
    await tx.override.createMany({ data: overrides.map((row) => ({ ...row, ...whose })) })
    await tx.professionalService.createMany({
      data: serviceKeys.flatMap((serviceKey) => {
        const serviceId = services.get(serviceKey)
        return serviceId === undefined ? [] : [{ ...whose, serviceId }]
      }),
    })
    professionals.set(key, id)
  }
  return professionals
}
