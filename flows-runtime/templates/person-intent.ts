import type { Intent } from '#runtime/graph/flow.ts'

/** The caller would rather talk to people. */
export const personIntent: Intent = {
  id: 'person',
  name: { es: 'Hablar con una persona', en: 'Talk to a person', pt: 'Falar com uma pessoa' },
  examples: {
    es: [
      'quiero hablar con una persona',
      'pásame con alguien',
      'ponme con un agente',
      'prefiero hablar con un humano',
      'que me llame alguien',
      'quiero que me atienda una persona',
      'hay alguien ahí que me pueda ayudar',
    ],
    en: [
      'I want to talk to a person',
      'put me through to someone',
      'let me speak to an agent',
      'I would rather talk to a human',
      'have someone call me',
      'can a real person help me',
    ],
    pt: [
      'quero falar com uma pessoa',
      'me passe para alguém',
      'quero falar com um atendente',
      'prefiro falar com um humano',
      'peça para alguém me ligar',
      'uma pessoa pode me atender',
    ],
  },
}
