import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Decir',
  description: 'Lee un texto y sigue',
  outcomes: { next: 'sigue' },
  card: { does: 'Dice:', empty: 'Dice algo, pero aún no tiene palabras.' },
  form: { text: 'Qué dice el bot' },
} satisfies NodeWords<'say'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Say',
    description: 'Reads a text and goes on',
    outcomes: { next: 'goes on' },
    card: { does: 'Says:', empty: 'Says something, but has no words yet.' },
    form: { text: 'What the bot says' },
  },
  pt: {
    name: 'Dizer',
    description: 'Lê um texto e segue',
    outcomes: { next: 'segue' },
    card: { does: 'Diz:', empty: 'Diz algo, mas ainda não tem palavras.' },
    form: { text: 'O que o bot diz' },
  },
}
