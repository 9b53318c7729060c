import type { Runner } from '../node-runner.ts'

export const run: Runner<'say'> = async (call, data) => {
  await call.say(data.text)
  return 'next'
}
