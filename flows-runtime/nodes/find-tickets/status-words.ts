import type { TicketSummary } from '#lib/desk/desk.ts'
import type { Language } from '#lib/language.ts'

/** How the bot says where a ticket stands. */
export const statusWords: Record<Language, Record<TicketSummary['status'], string>> = {
  es: {
    open: 'abierto',
    'in-progress': 'en curso',
    waiting: 'a la espera de una respuesta',
    solved: 'resuelto',
  },
  en: {
    open: 'open',
    'in-progress': 'being worked on',
    waiting: 'waiting for an answer',
    solved: 'solved',
  },
  pt: {
    open: 'aberto',
    'in-progress': 'em andamento',
    waiting: 'aguardando uma resposta',
    solved: 'resolvido',
  },
}
