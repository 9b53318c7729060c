import type { Language } from '#lib/language.ts'
import type { NodeWords } from '../node-face.tsx'

const es = {
  name: 'Confirmar',
  description: 'Repite y deja corregir',
  outcomes: { confirmed: 'confirma', refused: 'lo deja', silent: 'no responde' },
  card: {
    does: (names: string) => `Lee ${names} y corrige lo que el cliente cambie.`,
    empty: 'Lee lo que sabe, pero aún no dice qué.',
  },
  form: {
    intro: 'Qué dice antes de leerlo',
    fields: 'Datos que lee',
    question: 'Cómo pregunta si está bien',
    whatIsWrong: 'Si dice que no, pregunta',
  },
} satisfies NodeWords<'confirm'> & Record<string, unknown>

/** Words of this type on screens. */
export const words: Record<Language, typeof es> = {
  es,
  en: {
    name: 'Confirm',
    description: 'Reads back, takes corrections',
    outcomes: { confirmed: 'confirms', refused: 'gives up', silent: 'no answer' },
    card: {
      does: (names) => `Reads back ${names} and corrects what the caller changes.`,
      empty: 'Reads back what it knows, but does not say what yet.',
    },
    form: {
      intro: 'What it says before reading',
      fields: 'What it reads back',
      question: 'How it asks whether it is right',
      whatIsWrong: 'After a no, it asks',
    },
  },
  pt: {
    name: 'Confirmar',
    description: 'Repete e deixa corrigir',
    outcomes: { confirmed: 'confirma', refused: 'desiste', silent: 'não responde' },
    card: {
      does: (names) => `Lê ${names} e corrige o que o cliente mudar.`,
      empty: 'Lê o que sabe, mas ainda não diz o quê.',
    },
    form: {
      intro: 'O que diz antes de ler',
      fields: 'Dados que lê',
      question: 'Como pergunta se está certo',
      whatIsWrong: 'Se diz que não, pergunta',
    },
  },
}
