import type { Runner } from '../node-runner.ts'

export const run: Runner<'end-call'> = async (call, data) => {
  await call.say(data.text)
  return 'hang-up'
}
