import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Pedir datos',
  description: 'En cualquier orden',
  outcomes: { complete: 'completo', unclear: 'no se entiende', silent: 'no responde' },
  card: {
    does: (names: string) => `Pide ${names}. Lo que ya se sabe no se pregunta.`,
    empty: 'Pide datos, pero aún no dice cuáles.',
  },
  form: {
    intro: 'Qué dice antes de preguntar',
    fields: 'Datos que pide',
    anyOrder: 'en el orden que quiera el cliente',
  },
} satisfies NodeWords<'collect'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Ask for details',
    description: 'In any order',
    outcomes: { complete: 'complete', unclear: 'not understood', silent: 'no answer' },
    card: {
      does: (names) => `Asks for ${names}. What is known already is not asked.`,
      empty: 'Asks for details, but does not say which yet.',
    },
    form: {
      intro: 'What it says before asking',
      fields: 'What it asks for',
      anyOrder: 'in the order the caller likes',
    },
  },
  pt: {
    name: 'Pedir dados',
    description: 'Em qualquer ordem',
    outcomes: { complete: 'completo', unclear: 'não se entende', silent: 'não responde' },
    card: {
      does: (names) => `Pede ${names}. O que já se sabe não se pergunta.`,
      empty: 'Pede dados, mas ainda não diz quais.',
    },
    form: {
      intro: 'O que diz antes de perguntar',
      fields: 'Dados que pede',
      anyOrder: 'na ordem que o cliente quiser',
    },
  },
}
