import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Terminar la llamada',
  description: 'Se despide y cuelga',
  outcomes: {},
  card: { does: 'Se despide y cuelga:', empty: 'Cuelga sin despedirse todavía.' },
  form: { text: 'Qué dice el bot' },
} satisfies NodeWords<'end-call'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'End the call',
    description: 'Says goodbye and hangs up',
    outcomes: {},
    card: { does: 'Says goodbye and hangs up:', empty: 'Hangs up, with no goodbye yet.' },
    form: { text: 'What the bot says' },
  },
  pt: {
    name: 'Encerrar a ligação',
    description: 'Despede-se e desliga',
    outcomes: {},
    card: { does: 'Despede-se e desliga:', empty: 'Desliga, ainda sem despedida.' },
    form: { text: 'O que o bot diz' },
  },
}
