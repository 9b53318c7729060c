import type { Priority } from '#lib/desk/priorities.ts'
import type { Localized } from '#lib/language.ts'
import { personSteps } from './person-steps.ts'
import { type Place, type Step, step } from './step.ts'

const INCIDENT = ['problem', 'since', 'impact', 'name', 'phone']

/** The steps of the support template, in the order in which they are numbered. */
export const supportSteps: Step[] = [
  step('greet', 'welcome', {
    names: { es: 'Bienvenida', en: 'Welcome', pt: 'Boas-vindas' },
    place: { centre: 760, row: 0, exits: 1 },
    data: {
      text: {
        es: 'Puedo anotar una incidencia o decirte cómo va un ticket.',
        en: 'I can report a problem or tell you how a ticket is going.',
        pt: 'Posso registrar um problema ou dizer como está um chamado.',
      },
    },
  }),
  step('ask-intent', 'reason', {
    names: { es: '¿Qué necesita?', en: 'What do they need?', pt: 'Do que precisa?' },
    place: { centre: 760, row: 1, exits: 5 },
    data: {
      question: { es: '¿Qué necesitas?', en: 'What do you need?', pt: 'Do que você precisa?' },
      again: {
        es: '¿Es una incidencia, un ticket que ya tienes o quieres hablar con una persona?',
        en: 'Is it a new problem, a ticket you already have, or would you like a person?',
        pt: 'É um problema novo, um chamado que você já tem ou quer falar com uma pessoa?',
      },
      intents: ['incident', 'status', 'person'],
      attempts: 2,
    },
  }),
  step('collect', 'incident-details', {
    names: {
      es: 'Datos de la incidencia',
      en: 'Details of the problem',
      pt: 'Dados do problema',
    },
    place: { centre: 360, row: 2, exits: 3 },
    data: {
      intro: {
        es: 'Vale. Te pregunto un par de cosas para el equipo técnico.',
        en: 'All right. A couple of questions for the technical team.',
        pt: 'Certo. Vou fazer algumas perguntas para a equipe técnica.',
      },
      fields: INCIDENT,
      attempts: 2,
    },
  }),
  step('confirm', 'summary', {
    names: { es: 'Confirmar el resumen', en: 'Confirm the summary', pt: 'Confirmar o resumo' },
    place: { centre: 360, row: 3, exits: 3 },
    data: {
      intro: { es: 'Te lo repito.', en: 'Let me read it back.', pt: 'Vou repetir.' },
      fields: INCIDENT,
      question: { es: '¿Está bien?', en: 'Is that right?', pt: 'Está certo?' },
      whatIsWrong: {
        es: '¿Qué dato cambio?',
        en: 'What should I change?',
        pt: 'O que devo mudar?',
      },
      attempts: 4,
    },
  }),
  step('decide', 'reach', {
    names: { es: '¿Afecta a todos?', en: 'Is everyone affected?', pt: 'Afeta todos?' },
    place: { centre: 360, row: 4, exits: 2 },
    data: {
      rules: [
        {
          id: 'everyone',
          label: { es: 'a todos', en: 'everyone', pt: 'todos' },
          match: 'all',
          conditions: [{ field: 'impact', operator: 'equals', value: 'everyone' }],
        },
      ],
    },
  }),
  ticket('urgent-ticket', 'urgent', {
    names: { es: 'Crear ticket urgente', en: 'Open urgent ticket', pt: 'Abrir chamado urgente' },
    place: { centre: 160, row: 5, exits: 3 },
  }),
  ticket('ticket', 'normal', {
    names: { es: 'Crear ticket', en: 'Open ticket', pt: 'Abrir chamado' },
    place: { centre: 560, row: 5, exits: 3 },
  }),
  step('collect', 'ticket-reference', {
    names: { es: 'Pedir la referencia', en: 'Ask for the reference', pt: 'Pedir a referência' },
    place: { centre: 760, row: 2, exits: 3 },
    data: {
      intro: { es: 'Vale, lo miro.', en: 'All right, I will look.', pt: 'Certo, vou ver.' },
      fields: ['reference'],
      attempts: 2,
    },
  }),
  step('find-tickets', 'find-ticket', {
    names: { es: 'Buscar su ticket', en: 'Find the ticket', pt: 'Buscar o chamado' },
    place: { centre: 760, row: 3, exits: 2 },
    data: {
      by: 'reference',
      field: 'reference',
      found: {
        es: 'El ticket {{ticket.reference}}, «{{ticket.subject}}», está {{ticket.status}}.',
        en: 'Ticket {{ticket.reference}}, "{{ticket.subject}}", is {{ticket.status}}.',
        pt: 'O chamado {{ticket.reference}}, "{{ticket.subject}}", está {{ticket.status}}.',
      },
      none: {
        es: 'No encuentro ningún ticket con la referencia {{reference}}.',
        en: 'I find no ticket with the reference {{reference}}.',
        pt: 'Não encontro nenhum chamado com a referência {{reference}}.',
      },
    },
  }),
  ...personSteps(1160, 2, {
    subject: {
      es: 'Llamar a un cliente de soporte',
      en: 'Call a support customer back',
      pt: 'Ligar para um cliente do suporte',
    },
    fields: ['name', 'phone', 'problem', 'since', 'impact', 'reference'],
  }),
  step('end-call', 'goodbye', {
    names: { es: 'Despedida', en: 'Goodbye', pt: 'Despedida' },
    place: { centre: 760, row: 6, exits: 0 },
    data: {
      text: {
        es: 'Gracias por llamar a Nortia. Hasta luego.',
        en: 'Thank you for calling Nortia. Goodbye.',
        pt: 'Obrigado por ligar para a Nortia. Até logo.',
      },
    },
  }),
]

function ticket(
  id: string,
  priority: Priority,
  { names, place }: { names: Localized; place: Place },
): Step {
  return step('create-ticket', id, {
    names,
    place,
    data: {
      subject: { es: '{{problem}}', en: '{{problem}}', pt: '{{problem}}' },
      description: {
        es: '{{name}} llama porque: {{problem}}. Desde: {{since}}. Afecta a: {{impact}}.',
        en: '{{name}} calls because: {{problem}}. Since: {{since}}. Affected: {{impact}}.',
        pt: '{{name}} liga porque: {{problem}}. Desde: {{since}}. Afeta: {{impact}}.',
      },
      priority,
      fields: INCIDENT,
      done: {
        es: 'Listo. Tu ticket es el {{ticket.number}} y el equipo técnico ya lo tiene.',
        en: 'Done. Your ticket is {{ticket.number}} and the technical team has it.',
        pt: 'Pronto. Seu chamado é o {{ticket.number}} e a equipe técnica já o tem.',
      },
      waiting: {
        es: 'Queda guardado con la referencia {{ticket.reference}} y llega al equipo técnico en cuanto sea posible.',
        en: 'It is kept under reference {{ticket.reference}} and reaches the technical team as soon as possible.',
        pt: 'Fica guardado com a referência {{ticket.reference}} e chega à equipe técnica assim que possível.',
      },
    },
  })
}
