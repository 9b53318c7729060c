import { askPatiently } from '../ask-patiently.ts'
import type { Call, Runner } from '../node-runner.ts'

export const run: Runner<'collect'> = async (call, data) => {
  if (data.fields.some((id) => !call.known(id))) await call.say(data.intro)
  for (const id of data.fields) {
    if (call.known(id)) continue
    const heard = await askFor(call, id, data.attempts)
    if (heard !== 'got') return heard
  }
  return 'complete'
}

async function askFor(call: Call, id: string, attempts: number) {
  const field = call.field(id)
  const heard = await askPatiently(call, {
    question: field.question,
    again: field.again,
    expecting: { fields: [id] },
    attempts,
    accept: () => call.known(id),
  })
  return heard.kind
}
