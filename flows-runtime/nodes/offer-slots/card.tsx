import { lowerFirst, namesInSentence, said } from '#components/forms/flow-names.ts'
import type { Face } from '../node-face.tsx'
import { words } from './words.ts'

/** What the step does, in a sentence. */
export const Card: Face<'offer-slots'>['Card'] = ({ data, flow }) => {
  const { card } = words[flow.language]
  const known = flow.services.find((service) => service.key === data.service)
  const service = known
    ? lowerFirst(said(flow, known.name))
    : (data.service ?? (data.serviceField ? namesInSentence(flow, [data.serviceField]) : ''))
  return service === '' ? card.empty : card.does(data.limit, service)
}
