import { namesInSentence } from '#components/forms/flow-names.ts'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'confirm'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  return data.fields.length === 0 ? card.empty : card.does(namesInSentence(flow, data.fields))
}
