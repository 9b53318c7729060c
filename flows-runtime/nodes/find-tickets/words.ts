import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Buscar tickets',
  description: 'Por teléfono o por referencia',
  outcomes: { found: 'encontrado', none: 'ninguno' },
  facts: {
    'ticket.reference': 'Referencia del ticket',
    'ticket.status': 'Estado del ticket',
    'ticket.subject': 'Asunto del ticket',
  },
  card: {
    byReference: (name: string) => `Busca el ticket por ${name} y dice cómo va.`,
    byCaller: 'Busca el último ticket del teléfono que llama y dice cómo va.',
    empty: 'Busca un ticket por su referencia, pero aún no dice en qué dato está.',
  },
  form: {
    by: 'Cómo lo busca',
    reference: 'Por la referencia que da el cliente',
    caller: 'Por el teléfono desde el que llama',
    field: 'Dato con la referencia',
    found: 'Qué dice si lo encuentra',
    none: 'Qué dice si no hay ninguno',
  },
} satisfies NodeWords<'find-tickets'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Find tickets',
    description: 'By phone number or by reference',
    outcomes: { found: 'found', none: 'none' },
    facts: {
      'ticket.reference': 'Ticket reference',
      'ticket.status': 'Ticket status',
      'ticket.subject': 'Ticket subject',
    },
    card: {
      byReference: (name) => `Finds the ticket by ${name} and tells how it is going.`,
      byCaller: 'Finds the newest ticket of the number that calls and tells how it is going.',
      empty: 'Finds a ticket by its reference, but does not say which field has it yet.',
    },
    form: {
      by: 'How it looks for it',
      reference: 'By the reference the caller gives',
      caller: 'By the number they call from',
      field: 'Field with the reference',
      found: 'What it says when found',
      none: 'What it says when there is none',
    },
  },
  pt: {
    name: 'Buscar chamados',
    description: 'Por telefone ou por referência',
    outcomes: { found: 'encontrado', none: 'nenhum' },
    facts: {
      'ticket.reference': 'Referência do chamado',
      'ticket.status': 'Estado do chamado',
      'ticket.subject': 'Assunto do chamado',
    },
    card: {
      byReference: (name) => `Busca o chamado por ${name} e diz como está.`,
      byCaller: 'Busca o último chamado do telefone que liga e diz como está.',
      empty: 'Busca um chamado pela referência, mas ainda não diz em que dado ela está.',
    },
    form: {
      by: 'Como busca',
      reference: 'Pela referência que o cliente dá',
      caller: 'Pelo telefone de onde liga',
      field: 'Dado com a referência',
      found: 'O que diz se encontra',
      none: 'O que diz se não há nenhum',
    },
  },
}
