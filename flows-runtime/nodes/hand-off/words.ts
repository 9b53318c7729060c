import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Pasar a una persona',
  description: 'Deja un aviso al equipo',
  outcomes: { left: 'anotado', failed: 'no se puede' },
  facts: { 'task.reference': 'Referencia del aviso' },
  card: {
    does: (subject: string) => `Deja anotado al equipo que llame: ${subject}.`,
    empty: 'Deja anotado al equipo que llame, pero aún no tiene asunto.',
  },
  form: {
    text: 'Qué dice antes',
    subject: 'Asunto del aviso',
    fields: 'Datos que guarda',
    done: 'Qué dice cuando está anotado',
  },
} satisfies NodeWords<'hand-off'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Pass to a person',
    description: 'Leaves a note for the team',
    outcomes: { left: 'noted', failed: 'not possible' },
    facts: { 'task.reference': 'Reference of the note' },
    card: {
      does: (subject) => `Leaves a note for the team to call back: ${subject}.`,
      empty: 'Leaves a note for the team to call back, but has no subject yet.',
    },
    form: {
      text: 'What it says before',
      subject: 'Subject of the note',
      fields: 'Fields it keeps',
      done: 'What it says once it is noted',
    },
  },
  pt: {
    name: 'Passar para uma pessoa',
    description: 'Deixa um aviso à equipe',
    outcomes: { left: 'anotado', failed: 'não é possível' },
    facts: { 'task.reference': 'Referência do aviso' },
    card: {
      does: (subject) => `Deixa anotado para a equipe ligar: ${subject}.`,
      empty: 'Deixa anotado para a equipe ligar, mas ainda não tem assunto.',
    },
    form: {
      text: 'O que diz antes',
      subject: 'Assunto do aviso',
      fields: 'Dados que guarda',
      done: 'O que diz quando está anotado',
    },
  },
}
