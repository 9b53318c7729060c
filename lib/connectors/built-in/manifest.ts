import type { Manifest } from '../manifest.ts'

export const manifest = {
  id: 'built-in',
  name: 'Centralita',
  says: {
    es: 'Los tickets y las citas se quedan en Centralita.',
    en: 'Tickets and appointments stay in Centralita.',
    pt: 'Os chamados e os agendamentos ficam no Centralita.',
  },
  abilities: ['tickets', 'calendar'],
} as const satisfies Manifest
