import type { Localized } from '#lib/language.ts'
import type { ServiceRules } from '#lib/scheduling/free-slots.ts'
import type { Timetable, WeeklyHours } from '#lib/scheduling/open-hours.ts'

/** What can be booked, with whom and when: plain data, for templates, the seed and the pretend desk. */
export type Catalogue = {
  sites: CatalogueSite[]
  services: CatalogueService[]
  professionals: CatalogueProfessional[]
}

export type CatalogueSite = { key: string; name: string; address: string }

export type CatalogueService = ServiceRules & { key: string; name: Localized }

export type CatalogueProfessional = Timetable & {
  key: string
  name: string
  siteKey: string | null
  /** The services that this person gives. */
  serviceKeys: string[]
}

/** A small clinic: what a new workspace starts with, and what calls are tried against. */
export const demoCatalogue: Catalogue = {
  sites: [{ key: 'centre', name: 'Centro', address: 'Calle del Olmo 14, Madrid' }],
  services: [
    {
      key: 'first-visit',
      name: { es: 'Primera visita', en: 'First visit', pt: 'Primeira consulta' },
      durationMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      stepMinutes: 30,
      noticeMinutes: 60,
      windowDays: 30,
    },
    {
      key: 'check-up',
      name: { es: 'Revisión', en: 'Check-up', pt: 'Revisão' },
      durationMinutes: 20,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      stepMinutes: 20,
      noticeMinutes: 60,
      windowDays: 30,
    },
    {
      key: 'cleaning',
      name: { es: 'Limpieza', en: 'Cleaning', pt: 'Limpeza' },
      durationMinutes: 45,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 15,
      stepMinutes: 30,
      noticeMinutes: 120,
      windowDays: 45,
    },
  ],
  professionals: [
    {
      key: 'marta-soler',
      name: 'Marta Soler',
      timeZone: 'Europe/Madrid',
      siteKey: 'centre',
      serviceKeys: ['first-visit', 'check-up', 'cleaning'],
      hours: [...onDays([1, 2, 3, 4, 5], '09:00', '14:00'), ...onDays([2, 4], '16:00', '20:00')],
      overrides: [],
    },
    {
      key: 'daniel-ortega',
      name: 'Daniel Ortega',
      timeZone: 'Europe/Madrid',
      siteKey: 'centre',
      serviceKeys: ['first-visit', 'check-up'],
      hours: [...onDays([1, 2, 3, 4, 5], '10:00', '14:00'), ...onDays([1, 3], '15:00', '19:00')],
      overrides: [],
    },
  ],
}

function onDays(weekdays: number[], opensAt: string, closesAt: string): WeeklyHours[] {
  return weekdays.map((weekday) => ({ weekday, opensAt, closesAt }))
}
