import { namesInSentence } from '#components/forms/flow-names.ts'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'decide'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  const fields = new Set(data.rules.flatMap((rule) => rule.conditions.map((each) => each.field)))
  return data.rules.length === 0
    ? card.empty
    : card.does(namesInSentence(flow, [...fields]), data.rules.length)
}
