import type { Field } from '#runtime/graph/field.ts'
import type { Intent } from '#runtime/graph/flow.ts'
import { nameField, phoneField } from './contact-fields.ts'
import { personIntent } from './person-intent.ts'
import { aField } from './step.ts'

/** What the appointments template gets to know. Choices carry the keys of the workspace's services. */
export const appointmentFields: Field[] = [
  aField({
    id: 'service',
    label: { es: 'Servicio', en: 'Service', pt: 'Serviço' },
    type: 'choice',
    question: {
      es: '¿Quieres una primera visita, una revisión o una limpieza?',
      en: 'Would you like a first visit, a check-up or a cleaning?',
      pt: 'Você quer uma primeira consulta, uma revisão ou uma limpeza?',
    },
    again: {
      es: 'Dime «primera visita», «revisión» o «limpieza».',
      en: 'Please say "first visit", "check-up" or "cleaning".',
      pt: 'Diga "primeira consulta", "revisão" ou "limpeza".',
    },
    choices: [
      {
        id: 'first-visit',
        label: { es: 'Primera visita', en: 'First visit', pt: 'Primeira consulta' },
        synonyms: {
          es: ['primera visita', 'primera consulta', 'es mi primera vez', 'soy nuevo', 'soy nueva'],
          en: ['first visit', 'first appointment', 'first time', 'new patient'],
          pt: ['primeira consulta', 'primeira visita', 'primeira vez', 'sou paciente novo'],
        },
      },
      {
        id: 'check-up',
        label: { es: 'Revisión', en: 'Check-up', pt: 'Revisão' },
        synonyms: {
          es: ['revisión', 'una revisión', 'chequeo', 'control', 'que me miren'],
          en: ['check-up', 'checkup', 'check up', 'review', 'routine visit'],
          pt: ['revisão', 'check-up', 'avaliação', 'consulta de rotina', 'retorno'],
        },
      },
      {
        id: 'cleaning',
        label: { es: 'Limpieza', en: 'Cleaning', pt: 'Limpeza' },
        synonyms: {
          es: ['limpieza', 'una limpieza', 'higiene', 'limpieza dental'],
          en: ['cleaning', 'a clean', 'hygienist', 'teeth cleaning'],
          pt: ['limpeza', 'uma limpeza', 'profilaxia', 'limpeza dos dentes'],
        },
      },
    ],
  }),
  nameField,
  phoneField,
  aField({
    id: 'when',
    label: { es: 'Día y hora', en: 'Day and time', pt: 'Dia e hora' },
    type: 'date-time',
    question: {
      es: '¿Qué día y a qué hora te viene bien?',
      en: 'What day and time suits you?',
      pt: 'Que dia e horário fica bom para você?',
    },
    again: {
      es: 'Dime un día y una hora, por ejemplo el martes a las diez.',
      en: 'Tell me a day and a time, such as Tuesday at ten.',
      pt: 'Me diga um dia e um horário, como terça às dez.',
    },
  }),
]

/** Why people call for appointments. */
export const appointmentIntents: Intent[] = [
  {
    id: 'book',
    name: { es: 'Pedir cita', en: 'Book an appointment', pt: 'Marcar horário' },
    examples: {
      es: [
        'quiero pedir cita',
        'quería una cita para mañana',
        'me das hora',
        'necesito una cita',
        'quiero reservar una primera visita',
        'quiero hacerme una limpieza',
        'me toca la revisión',
        'tenéis hueco esta semana',
        'hay algo libre el martes por la tarde',
        'quiero concertar una visita',
        'quisiera agendar un turno',
        'cuándo me podéis ver',
      ],
      en: [
        'I want to book an appointment',
        'I would like an appointment for tomorrow',
        'can I come in this week',
        'I need an appointment',
        'I want to book a first visit',
        'I would like a cleaning',
        'I am due a check-up',
        'do you have anything on Tuesday afternoon',
        'when can you see me',
        'I would like to schedule a visit',
        'make me an appointment please',
      ],
      pt: [
        'quero marcar uma consulta',
        'queria um horário para amanhã',
        'tem vaga esta semana',
        'preciso de uma consulta',
        'quero marcar minha primeira consulta',
        'quero fazer uma limpeza',
        'está na hora da minha revisão',
        'tem alguma coisa livre na terça à tarde',
        'quando vocês podem me atender',
        'quero agendar uma visita',
        'gostaria de marcar um horário',
      ],
    },
  },
  personIntent,
]
