import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Saludar',
  description: 'Las primeras palabras',
  outcomes: { next: 'sigue' },
  card: { does: 'Saluda:', empty: 'Saluda, pero aún no tiene palabras.' },
  form: { text: 'Qué dice el bot' },
} satisfies NodeWords<'greet'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Greet',
    description: 'The first words',
    outcomes: { next: 'goes on' },
    card: { does: 'Greets:', empty: 'Greets, but has no words yet.' },
    form: { text: 'What the bot says' },
  },
  pt: {
    name: 'Saudar',
    description: 'As primeiras palavras',
    outcomes: { next: 'segue' },
    card: { does: 'Saúda:', empty: 'Saúda, mas ainda não tem palavras.' },
    form: { text: 'O que o bot diz' },
  },
}
