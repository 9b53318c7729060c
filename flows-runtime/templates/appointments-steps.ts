import { personSteps } from './person-steps.ts'
import { type Step, step } from './step.ts'

const VISIT = ['service', 'when', 'name', 'phone']

/** The steps of the appointments template, in the order in which they are numbered. */
export const appointmentSteps: Step[] = [
  step('greet', 'welcome', {
    names: { es: 'Bienvenida', en: 'Welcome', pt: 'Boas-vindas' },
    place: { centre: 460, row: 0, exits: 1 },
    data: {
      text: {
        es: 'Puedo darte cita en un momento.',
        en: 'I can book you an appointment in a moment.',
        pt: 'Posso marcar seu horário em um instante.',
      },
    },
  }),
  step('ask-intent', 'reason', {
    names: { es: '¿Qué necesita?', en: 'What do they need?', pt: 'Do que precisa?' },
    place: { centre: 460, row: 1, exits: 4 },
    data: {
      question: {
        es: '¿En qué te ayudo?',
        en: 'How can I help you?',
        pt: 'Como posso ajudar?',
      },
      again: {
        es: '¿Quieres pedir cita o hablar con una persona?',
        en: 'Would you like to book an appointment or talk to a person?',
        pt: 'Você quer marcar um horário ou falar com uma pessoa?',
      },
      intents: ['book', 'person'],
      attempts: 2,
    },
  }),
  step('collect', 'visit-details', {
    names: { es: 'Datos de la cita', en: 'Details of the visit', pt: 'Dados da consulta' },
    place: { centre: 220, row: 2, exits: 3 },
    data: {
      intro: {
        es: 'Vale, vamos a ello.',
        en: 'All right, let us do it.',
        pt: 'Certo, vamos lá.',
      },
      fields: ['service', 'name', 'phone'],
      attempts: 2,
    },
  }),
  step('offer-slots', 'offer-times', {
    names: { es: 'Ofrecer horas', en: 'Offer times', pt: 'Oferecer horários' },
    place: { centre: 220, row: 3, exits: 4 },
    data: {
      service: null,
      serviceField: 'service',
      into: 'when',
      question: {
        es: 'Tengo {{slots}}. ¿Cuál te va bien?',
        en: 'I have {{slots}}. Which one suits you?',
        pt: 'Tenho {{slots}}. Qual fica bom para você?',
      },
      instead: {
        es: 'Para entonces no queda nada.',
        en: 'There is nothing left for then.',
        pt: 'Para esse horário não tem mais nada.',
      },
      noneFree: {
        es: 'Ahora mismo no queda ninguna hora libre.',
        en: 'There are no free times at the moment.',
        pt: 'No momento não há nenhum horário livre.',
      },
      limit: 3,
      rounds: 4,
    },
  }),
  step('confirm', 'summary', {
    names: { es: 'Confirmar la cita', en: 'Confirm the visit', pt: 'Confirmar a consulta' },
    place: { centre: 220, row: 4, exits: 3 },
    data: {
      intro: { es: 'Te lo repito.', en: 'Let me read it back.', pt: 'Vou repetir.' },
      fields: VISIT,
      question: { es: '¿La reservo?', en: 'Shall I book it?', pt: 'Posso marcar?' },
      whatIsWrong: {
        es: '¿Qué dato cambio?',
        en: 'What should I change?',
        pt: 'O que devo mudar?',
      },
      attempts: 4,
    },
  }),
  step('book', 'book-visit', {
    names: { es: 'Reservar la cita', en: 'Book the visit', pt: 'Marcar a consulta' },
    place: { centre: 220, row: 5, exits: 3 },
    data: {
      when: 'when',
      title: {
        es: '{{service}}, {{name}}',
        en: '{{service}}, {{name}}',
        pt: '{{service}}, {{name}}',
      },
      fields: VISIT,
      done: {
        es: 'Reservado: {{appointment.when}} con {{appointment.with}}. Tu referencia es {{appointment.reference}}.',
        en: 'Booked: {{appointment.when}} with {{appointment.with}}. Your reference is {{appointment.reference}}.',
        pt: 'Marcado: {{appointment.when}} com {{appointment.with}}. Sua referência é {{appointment.reference}}.',
      },
      taken: {
        es: 'Alguien acaba de coger esa hora. Miro otras.',
        en: 'Someone has just taken that time. Let me find others.',
        pt: 'Alguém acabou de pegar esse horário. Vou ver outros.',
      },
    },
  }),
  ...personSteps(660, 2, {
    subject: {
      es: 'Llamar para dar cita',
      en: 'Call back about an appointment',
      pt: 'Ligar para marcar um horário',
    },
    fields: ['name', 'phone', 'service', 'when'],
  }),
  step('end-call', 'goodbye', {
    names: { es: 'Despedida', en: 'Goodbye', pt: 'Despedida' },
    place: { centre: 460, row: 6, exits: 0 },
    data: {
      text: {
        es: 'Gracias por llamar a Nortia. Hasta luego.',
        en: 'Thank you for calling Nortia. Goodbye.',
        pt: 'Obrigado por ligar para a Nortia. Até logo.',
      },
    },
  }),
]
