import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Ofrecer horas',
  description: 'Solo las que están libres',
  outcomes: {
    chosen: 'elige hora',
    'none-suits': 'ninguna le va',
    'none-free': 'no hay horas',
    silent: 'no responde',
  },
  facts: { 'slot.when': 'Hora elegida', 'slot.with': 'Con quién' },
  card: {
    does: (limit: number, service: string) =>
      `Propone ${limit === 1 ? '1 hora libre' : `${limit} horas libres`} de ${service} y guarda la que elige.`,
    empty: 'Propone horas libres, pero aún no dice de qué servicio.',
  },
  form: {
    service: 'Servicio',
    byField: 'El que diga el cliente',
    chooseService: 'Elige un servicio',
    serviceField: 'Dato con el servicio',
    into: 'Dato que guarda la hora',
    question: 'Cómo ofrece las horas',
    slots: 'las horas libres',
    instead: 'Si el día que pide está lleno',
    noneFree: 'Si no queda ninguna hora',
    limit: 'Horas de una vez',
    rounds: 'Cuántas veces ofrece',
    times: (count: number) => (count === 1 ? '1 vez' : `${count} veces`),
    hours: (count: number) => (count === 1 ? '1 hora' : `${count} horas`),
  },
} satisfies NodeWords<'offer-slots'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Offer times',
    description: 'Only those that are free',
    outcomes: {
      chosen: 'takes a time',
      'none-suits': 'none suits',
      'none-free': 'none free',
      silent: 'no answer',
    },
    facts: { 'slot.when': 'Time chosen', 'slot.with': 'With whom' },
    card: {
      does: (limit, service) =>
        `Offers ${limit === 1 ? '1 free time' : `${limit} free times`} for ${service} and holds the one they take.`,
      empty: 'Offers free times, but does not say of which service yet.',
    },
    form: {
      service: 'Service',
      byField: 'The one the caller names',
      chooseService: 'Choose a service',
      serviceField: 'Field with the service',
      into: 'Field that keeps the time',
      question: 'How it offers the times',
      slots: 'the free times',
      instead: 'When the day they want is full',
      noneFree: 'When no time is left',
      limit: 'Times at once',
      rounds: 'How often it offers',
      times: (count) => (count === 1 ? 'once' : `${count} times`),
      hours: (count) => (count === 1 ? '1 time' : `${count} times`),
    },
  },
  pt: {
    name: 'Oferecer horários',
    description: 'Só os que estão livres',
    outcomes: {
      chosen: 'escolhe horário',
      'none-suits': 'nenhum serve',
      'none-free': 'não há horários',
      silent: 'não responde',
    },
    facts: { 'slot.when': 'Horário escolhido', 'slot.with': 'Com quem' },
    card: {
      does: (limit, service) =>
        `Oferece ${limit === 1 ? '1 horário livre' : `${limit} horários livres`} de ${service} e guarda o que escolhe.`,
      empty: 'Oferece horários livres, mas ainda não diz de que serviço.',
    },
    form: {
      service: 'Serviço',
      byField: 'O que o cliente disser',
      chooseService: 'Escolha um serviço',
      serviceField: 'Dado com o serviço',
      into: 'Dado que guarda o horário',
      question: 'Como oferece os horários',
      slots: 'os horários livres',
      instead: 'Se o dia pedido está cheio',
      noneFree: 'Se não resta nenhum horário',
      limit: 'Horários de uma vez',
      rounds: 'Quantas vezes oferece',
      times: (count) => (count === 1 ? '1 vez' : `${count} vezes`),
      hours: (count) => (count === 1 ? '1 horário' : `${count} horários`),
    },
  },
}
