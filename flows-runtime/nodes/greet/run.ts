import type { Runner } from '../node-runner.ts'

export const run: Runner<'greet'> = async (call, data) => {
  await call.say(data.text)
  return 'next'
}
