import { namesInSentence } from '#components/forms/flow-names.ts'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'find-tickets'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  if (data.by === 'caller') return card.byCaller
  return data.field ? card.byReference(namesInSentence(flow, [data.field])) : card.empty
}
