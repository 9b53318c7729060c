import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Reservar',
  description: 'Sin pisar otra cita',
  outcomes: { booked: 'reservada', taken: 'ocupada', failed: 'no se puede' },
  facts: {
    'appointment.reference': 'Referencia de la cita',
    'appointment.when': 'Día y hora de la cita',
    'appointment.with': 'Con quién es la cita',
  },
  card: {
    does: (when: string, fields: number) =>
      `Reserva ${when} y guarda ${fields === 1 ? '1 dato' : `${fields} datos`} en la cita.`,
    empty: 'Reserva la hora elegida, pero aún no dice en qué dato está.',
  },
  form: {
    when: 'Dato con la hora elegida',
    title: 'Título de la cita',
    fields: 'Datos que guarda',
    done: 'Qué dice cuando está reservada',
    taken: 'Qué dice si alguien la ha cogido antes',
  },
} satisfies NodeWords<'book'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Book',
    description: 'Without clashing',
    outcomes: { booked: 'booked', taken: 'taken', failed: 'not possible' },
    facts: {
      'appointment.reference': 'Appointment reference',
      'appointment.when': 'Day and time of the appointment',
      'appointment.with': 'Who the appointment is with',
    },
    card: {
      does: (when, fields) =>
        `Books ${when} and keeps ${fields === 1 ? '1 field' : `${fields} fields`} in the appointment.`,
      empty: 'Books the time chosen, but does not say which field has it yet.',
    },
    form: {
      when: 'Field with the time chosen',
      title: 'Title of the appointment',
      fields: 'Fields it keeps',
      done: 'What it says once it is booked',
      taken: 'What it says when somebody took it first',
    },
  },
  pt: {
    name: 'Reservar',
    description: 'Sem bater com outro',
    outcomes: { booked: 'reservado', taken: 'ocupado', failed: 'não é possível' },
    facts: {
      'appointment.reference': 'Referência do agendamento',
      'appointment.when': 'Dia e hora do agendamento',
      'appointment.with': 'Com quem é o agendamento',
    },
    card: {
      does: (when, fields) =>
        `Reserva ${when} e guarda ${fields === 1 ? '1 dado' : `${fields} dados`} no agendamento.`,
      empty: 'Reserva o horário escolhido, mas ainda não diz em que dado está.',
    },
    form: {
      when: 'Dado com o horário escolhido',
      title: 'Título do agendamento',
      fields: 'Dados que guarda',
      done: 'O que diz quando está reservado',
      taken: 'O que diz se alguém o pegou antes',
    },
  },
}
