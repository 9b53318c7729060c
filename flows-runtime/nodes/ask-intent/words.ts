import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Preguntar el motivo',
  description: 'Entiende a qué llaman',
  outcomes: { unclear: 'no está claro', silent: 'no responde' },
  card: {
    does: (count: number, attempts: number) =>
      `Pregunta el motivo con palabras libres. Entiende ${count === 1 ? '1 motivo' : `${count} motivos`} y pregunta hasta ${attempts === 1 ? 'una vez' : `${attempts} veces`}.`,
    empty: 'Pregunta el motivo, pero aún no entiende ninguno.',
  },
  form: {
    question: 'Qué pregunta el bot',
    again: 'Si no lo entiende, pregunta',
    intents: 'Motivos que entiende',
    addIntent: 'Añadir motivo',
    examples: (count: number) => (count === 1 ? '1 ejemplo' : `${count} ejemplos`),
  },
} satisfies NodeWords<'ask-intent'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Ask what they need',
    description: 'Understands why they call',
    outcomes: { unclear: 'not clear', silent: 'no answer' },
    card: {
      does: (count, attempts) =>
        `Asks what they need in free words. Understands ${count === 1 ? '1 reason' : `${count} reasons`} and asks up to ${attempts === 1 ? 'once' : `${attempts} times`}.`,
      empty: 'Asks what they need, but understands no reason yet.',
    },
    form: {
      question: 'What the bot asks',
      again: 'When it does not understand, it asks',
      intents: 'Reasons it understands',
      addIntent: 'Add a reason',
      examples: (count) => (count === 1 ? '1 example' : `${count} examples`),
    },
  },
  pt: {
    name: 'Perguntar o motivo',
    description: 'Entende por que ligam',
    outcomes: { unclear: 'não está claro', silent: 'não responde' },
    card: {
      does: (count, attempts) =>
        `Pergunta o motivo com palavras livres. Entende ${count === 1 ? '1 motivo' : `${count} motivos`} e pergunta até ${attempts === 1 ? 'uma vez' : `${attempts} vezes`}.`,
      empty: 'Pergunta o motivo, mas ainda não entende nenhum.',
    },
    form: {
      question: 'O que o bot pergunta',
      again: 'Se não entende, pergunta',
      intents: 'Motivos que entende',
      addIntent: 'Adicionar motivo',
      examples: (count) => (count === 1 ? '1 exemplo' : `${count} exemplos`),
    },
  },
}
