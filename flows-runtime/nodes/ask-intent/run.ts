import { askPatiently } from '../ask-patiently.ts'
import type { Runner } from '../node-runner.ts'

/** Below this the engine would be guessing; the question is asked again instead. */
const SURE_ENOUGH = 0.5

export const run: Runner<'ask-intent'> = async (call, data) => {
  const heard = await askPatiently(call, {
    question: data.question,
    again: data.again,
    expecting: { intents: data.intents },
    attempts: data.attempts,
    accept: ({ interpretation: { intent } }) =>
      intent && intent.confidence >= SURE_ENOUGH && data.intents.includes(intent.id)
        ? intent.id
        : undefined,
  })
  return heard.kind === 'got' ? `to:${heard.value}` : heard.kind
}
