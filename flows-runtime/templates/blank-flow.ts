import type { Language, Localized } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { placed, type Step, step } from './step.ts'

const WELCOME: Step = step('greet', 'welcome', {
  names: { es: 'Bienvenida', en: 'Welcome', pt: 'Boas-vindas' },
  place: { centre: 120, row: 0, exits: 1 },
  data: {
    text: {
      es: 'Has llamado a nuestra empresa.',
      en: 'You have reached our company.',
      pt: 'Você ligou para a nossa empresa.',
    },
  },
})

const GOODBYE: Step = step('end-call', 'goodbye', {
  names: { es: 'Despedida', en: 'Goodbye', pt: 'Despedida' },
  place: { centre: 120, row: 1, exits: 0 },
  data: {
    text: {
      es: 'Gracias por llamar. Hasta luego.',
      en: 'Thank you for calling. Goodbye.',
      pt: 'Obrigado por ligar. Até logo.',
    },
  },
})

const DISCLOSURE: Localized = {
  es: 'Hola, soy un asistente automático.',
  en: 'Hello, I am an automatic assistant.',
  pt: 'Olá, sou um assistente automático.',
}

/**
 * The smallest flow there is: a greeting and a goodbye.
 * @param languages languages that callers may use, the default one first.
 * @param writtenIn language of the step names.
 */
export function blankFlow(languages: [Language, ...Language[]], writtenIn: Language): FlowDocument {
  return {
    format: 1,
    startNodeId: WELCOME.id,
    fields: [],
    intents: [],
    nodes: [WELCOME, GOODBYE].map((each) => ({
      ...placed(each),
      name: each.names[writtenIn] ?? each.id,
    })),
    edges: [{ from: WELCOME.id, outcome: 'next', to: GOODBYE.id }],
    settings: {
      languages: [...languages],
      defaultLanguage: languages[0],
      disclosure: DISCLOSURE,
      silence: { es: '¿Sigues ahí?', en: 'Are you still there?', pt: 'Você ainda está aí?' },
      notUnderstood: {
        es: 'Perdona, no te he entendido.',
        en: 'Sorry, I did not understand.',
        pt: 'Desculpe, não entendi.',
      },
      goodbye: { es: 'Hasta luego.', en: 'Goodbye.', pt: 'Até logo.' },
      personNodeId: null,
    },
  }
}
