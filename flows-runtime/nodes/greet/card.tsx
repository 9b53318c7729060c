import { quoted } from '#components/forms/flow-names.ts'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'greet'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  const text = quoted(flow, data.text)
  return text === '' ? card.empty : `${card.does} ${text}`
}
