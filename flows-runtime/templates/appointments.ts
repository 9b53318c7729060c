import type { FlowDocument } from '#runtime/graph/flow.ts'
import { appointmentSteps } from './appointments-steps.ts'
import { appointmentFields, appointmentIntents } from './appointments-vocabulary.ts'
import { connections } from './connections.ts'
import type { FlowTemplate } from './flow-template.ts'
import { placed, stepNames } from './step.ts'

const document: FlowDocument = {
  format: 1,
  startNodeId: 'welcome',
  fields: appointmentFields,
  intents: appointmentIntents,
  nodes: appointmentSteps.map(placed),
  edges: connections({
    welcome: { next: 'reason' },
    reason: {
      'to:book': 'visit-details',
      'to:person': 'contact',
      unclear: 'contact',
      silent: 'goodbye',
    },
    'visit-details': { complete: 'offer-times', unclear: 'contact', silent: 'contact' },
    'offer-times': {
      chosen: 'summary',
      'none-suits': 'hand-off',
      'none-free': 'hand-off',
      silent: 'hand-off',
    },
    summary: { confirmed: 'book-visit', refused: 'goodbye', silent: 'hand-off' },
    'book-visit': { booked: 'goodbye', taken: 'offer-times', failed: 'hand-off' },
    contact: { complete: 'hand-off', unclear: 'hand-off', silent: 'hand-off' },
    'hand-off': { left: 'goodbye', failed: 'not-kept' },
    'not-kept': { next: 'goodbye' },
  }),
  settings: {
    languages: ['es', 'en', 'pt'],
    defaultLanguage: 'es',
    disclosure: {
      es: 'Hola, soy el asistente automático de Nortia.',
      en: 'Hello, I am the automatic assistant of Nortia.',
      pt: 'Olá, sou o assistente automático da Nortia.',
    },
    silence: { es: '¿Sigues ahí?', en: 'Are you still there?', pt: 'Você ainda está aí?' },
    notUnderstood: {
      es: 'Perdona, no te he entendido.',
      en: 'Sorry, I did not understand.',
      pt: 'Desculpe, não entendi.',
    },
    goodbye: {
      es: 'Gracias por llamar a Nortia. Hasta luego.',
      en: 'Thank you for calling Nortia. Goodbye.',
      pt: 'Obrigado por ligar para a Nortia. Até logo.',
    },
    personNodeId: 'contact',
  },
}

/** Appointments line: a free time is offered, held, confirmed and booked. */
export const appointments: FlowTemplate = {
  id: 'appointments',
  name: { es: 'Citas', en: 'Appointments', pt: 'Consultas' },
  summary: {
    es: 'Ofrece horas libres, guarda la que elige el cliente y reserva la cita.',
    en: 'Offers free times, holds the one the caller picks and books the visit.',
    pt: 'Oferece horários livres, guarda o que o cliente escolhe e marca a consulta.',
  },
  asks: [
    { es: 'Servicio', en: 'Service', pt: 'Serviço' },
    { es: 'Nombre y teléfono', en: 'Name and phone', pt: 'Nome e telefone' },
    { es: 'Día y hora', en: 'Day and time', pt: 'Dia e hora' },
  ],
  creates: {
    es: 'Una cita en el calendario',
    en: 'An appointment in the calendar',
    pt: 'Uma consulta no calendário',
  },
  minutes: 2,
  document,
  stepNames: stepNames(appointmentSteps),
}
