import { quoted } from '#components/forms/flow-names.ts'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'hand-off'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  const subject = quoted(flow, data.subject)
  return subject === '' ? card.empty : card.does(subject)
}
