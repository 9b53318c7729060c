import type { Tx } from '#lib/db/transaction.ts'

const SERVICES = [
  {
    key: 'first-visit',
    name: { es: 'Primera visita', en: 'First visit', pt: 'Primeira consulta' },
    durationMinutes: 45,
    bufferAfterMinutes: 15,
  },
  {
    key: 'check-up',
    name: { es: 'Revisión', en: 'Check-up', pt: 'Revisão' },
    durationMinutes: 30,
    bufferAfterMinutes: 0,
  },
  {
    key: 'cleaning',
    name: { es: 'Limpieza', en: 'Cleaning', pt: 'Limpeza' },
    durationMinutes: 30,
    bufferAfterMinutes: 10,
  },
]

const MORNING = { opensAt: '09:00', closesAt: '14:00' }
const AFTERNOON = { opensAt: '16:00', closesAt: '20:00' }

/** Weekdays count from 1, Monday. */
const PROFESSIONALS = [
  {
    name: 'Elena Vidal',
    services: ['first-visit', 'check-up', 'cleaning'],
    week: {
      1: [MORNING, AFTERNOON],
      2: [MORNING],
      3: [MORNING, AFTERNOON],
      4: [MORNING],
      5: [MORNING],
    },
  },
  {
    name: 'Marcos Peña',
    services: ['first-visit', 'check-up'],
    week: { 1: [MORNING], 2: [AFTERNOON], 3: [MORNING], 4: [AFTERNOON], 5: [MORNING] },
  },
]

/** One site, three services and two professionals with their weeks: what the appointments template asks for. */
export async function createExampleCalendar(tx: Tx, workspaceId: string): Promise<void> {
  const site = await tx.site.create({
    data: { workspaceId, name: 'Nortia Centro', address: 'Calle Mayor 12, Madrid' },
    select: { id: true },
  })
  const serviceIds = new Map<string, string>()
  for (const service of SERVICES) {
    const { id } = await tx.service.create({
      data: { workspaceId, ...service },
      select: { id: true },
    })
    serviceIds.set(service.key, id)
  }
  for (const { name, services, week } of PROFESSIONALS) {
    const professional = await tx.professional.create({
      data: { workspaceId, name, timeZone: 'Europe/Madrid', siteId: site.id },
      select: { id: true },
    })
    const professionalId = professional.id
    await tx.professionalService.createMany({
      data: services.flatMap((key) => {
        const serviceId = serviceIds.get(key)
        return serviceId ? [{ workspaceId, professionalId, serviceId }] : []
      }),
    })
    await tx.hours.createMany({
      data: Object.entries(week).flatMap(([weekday, openings]) =>
        openings.map((opening) => ({
          workspaceId,
          professionalId,
          weekday: Number(weekday),
          ...opening,
        })),
      ),
    })
  }
}
