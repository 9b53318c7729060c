import { z } from 'zod'
import { attempts, defineNode, localized } from '../node-schema.ts'

/** Asks in free words what the caller needs; one exit for each intent it listens for. */
export const schema = defineNode({
  type: 'ask-intent',
  version: 1,
  group: 'talk',
  data: z.object({
    question: localized,
    again: localized,
    intents: z.array(z.string()).min(1).max(20),
    attempts,
  }),
  blank: { question: {}, again: {}, intents: [], attempts: 2 },
  outcomes: ['unclear', 'silent'],
  branches: (data, flow) =>
    data.intents.map((id) => ({ outcome: `to:${id}`, label: flow.intentName(id) })),
  uses: (data) => ({
    intents: data.intents,
    says: [
      { path: 'question', text: data.question },
      { path: 'again', text: data.again, optional: true },
    ],
  }),
})
