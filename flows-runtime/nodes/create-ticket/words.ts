import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Crear ticket',
  description: 'Lo guarda y da una referencia',
  outcomes: { created: 'creado', waiting: 'queda en espera', failed: 'no se puede' },
  facts: { 'ticket.number': 'Número de ticket', 'ticket.reference': 'Referencia del ticket' },
  card: {
    does: (subject: string, fields: number) =>
      `Abre un ticket ${subject} con ${fields === 1 ? '1 dato' : `${fields} datos`}.`,
    empty: 'Abre un ticket, pero aún no tiene asunto.',
  },
  form: {
    subject: 'Asunto del ticket',
    description: 'Descripción',
    fields: 'Datos que guarda',
    priority: 'Prioridad',
    done: 'Qué dice cuando el sistema lo tiene',
    waiting: 'Qué dice si el sistema no contesta',
    waitingHint: 'El ticket ya está a salvo aquí: solo se puede decir su referencia.',
  },
  priorities: { low: 'Baja', normal: 'Normal', high: 'Alta', urgent: 'Urgente' },
} satisfies NodeWords<'create-ticket'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Open a ticket',
    description: 'Keeps it and gives a reference',
    outcomes: { created: 'opened', waiting: 'kept waiting', failed: 'not possible' },
    facts: { 'ticket.number': 'Ticket number', 'ticket.reference': 'Ticket reference' },
    card: {
      does: (subject, fields) =>
        `Opens a ticket ${subject} with ${fields === 1 ? '1 field' : `${fields} fields`}.`,
      empty: 'Opens a ticket, but has no subject yet.',
    },
    form: {
      subject: 'Subject of the ticket',
      description: 'Description',
      fields: 'Fields it keeps',
      priority: 'Priority',
      done: 'What it says once the system has it',
      waiting: 'What it says when the system does not answer',
      waitingHint: 'The ticket is safe here already: only its reference can be said.',
    },
    priorities: { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' },
  },
  pt: {
    name: 'Abrir chamado',
    description: 'Guarda o chamado e dá uma referência',
    outcomes: { created: 'aberto', waiting: 'fica em espera', failed: 'não é possível' },
    facts: { 'ticket.number': 'Número do chamado', 'ticket.reference': 'Referência do chamado' },
    card: {
      does: (subject, fields) =>
        `Abre um chamado ${subject} com ${fields === 1 ? '1 dado' : `${fields} dados`}.`,
      empty: 'Abre um chamado, mas ainda não tem assunto.',
    },
    form: {
      subject: 'Assunto do chamado',
      description: 'Descrição',
      fields: 'Dados que guarda',
      priority: 'Prioridade',
      done: 'O que diz quando o sistema já o tem',
      waiting: 'O que diz se o sistema não responde',
      waitingHint: 'O chamado já está a salvo aqui: só se pode dizer a referência.',
    },
    priorities: { low: 'Baixa', normal: 'Normal', high: 'Alta', urgent: 'Urgente' },
  },
}
