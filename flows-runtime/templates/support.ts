import type { FlowDocument } from '#runtime/graph/flow.ts'
import { connections } from './connections.ts'
import type { FlowTemplate } from './flow-template.ts'
import { placed, stepNames } from './step.ts'
import { supportSteps } from './support-steps.ts'
import { supportFields, supportIntents } from './support-vocabulary.ts'

const document: FlowDocument = {
  format: 1,
  startNodeId: 'welcome',
  fields: supportFields,
  intents: supportIntents,
  nodes: supportSteps.map(placed),
  edges: connections({
    welcome: { next: 'reason' },
    reason: {
      'to:incident': 'incident-details',
      'to:status': 'ticket-reference',
      'to:person': 'contact',
      unclear: 'contact',
      silent: 'goodbye',
    },
    'incident-details': { complete: 'summary', unclear: 'contact', silent: 'contact' },
    summary: { confirmed: 'reach', refused: 'goodbye', silent: 'hand-off' },
    reach: { 'to:everyone': 'urgent-ticket', otherwise: 'ticket' },
    'urgent-ticket': { created: 'goodbye', waiting: 'goodbye', failed: 'hand-off' },
    ticket: { created: 'goodbye', waiting: 'goodbye', failed: 'hand-off' },
    'ticket-reference': { complete: 'find-ticket', unclear: 'contact', silent: 'goodbye' },
    'find-ticket': { found: 'goodbye', none: 'contact' },
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

/** Support line: a problem becomes a ticket, and an open ticket can be asked about. */
export const support: FlowTemplate = {
  id: 'support',
  name: { es: 'Soporte', en: 'Support', pt: 'Suporte' },
  summary: {
    es: 'Anota incidencias, dice cómo va un ticket y pide que llame una persona.',
    en: 'Reports problems, tells how a ticket is going and has a person call back.',
    pt: 'Registra problemas, diz como está um chamado e pede que alguém ligue.',
  },
  asks: [
    { es: 'Qué falla', en: 'What is wrong', pt: 'O que está falhando' },
    { es: 'Desde cuándo', en: 'Since when', pt: 'Desde quando' },
    { es: 'A quién afecta', en: 'Who is affected', pt: 'Quem é afetado' },
    { es: 'Nombre y teléfono', en: 'Name and phone', pt: 'Nome e telefone' },
  ],
  creates: {
    es: 'Un ticket, urgente si afecta a todos',
    en: 'A ticket, urgent when everyone is affected',
    pt: 'Um chamado, urgente se afeta todos',
  },
  minutes: 2,
  document,
  stepNames: stepNames(supportSteps),
}
