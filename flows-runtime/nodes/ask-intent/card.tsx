import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'ask-intent'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  return data.intents.length === 0 ? card.empty : card.does(data.intents.length, data.attempts)
}
