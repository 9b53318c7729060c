import { callerPhone } from '../caller-phone.ts'
import type { Runner } from '../node-runner.ts'

export const run: Runner<'hand-off'> = async (call, data) => {
  await call.say(data.text)
  const receipt = await call.desk.leaveTask({
    task: 'call-back',
    subject: call.written(data.subject) || call.stepName,
    description: '',
    language: call.language,
    callerPhone: callerPhone(call, data.fields),
    fields: call.record(data.fields),
  })
  if (receipt.kind === 'refused') return 'failed'
  call.fact('task.reference', receipt.reference, 'code')
  await call.say(data.done)
  return 'left'
}
