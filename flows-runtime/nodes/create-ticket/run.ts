import { callerPhone } from '../caller-phone.ts'
import type { Runner } from '../node-runner.ts'

export const run: Runner<'create-ticket'> = async (call, data) => {
  const receipt = await call.desk.openTicket({
    subject: call.written(data.subject) || call.stepName,
    description: call.written(data.description),
    priority: data.priority,
    language: call.language,
    callerPhone: callerPhone(call, data.fields),
    fields: call.record(data.fields),
  })
  switch (receipt.kind) {
    case 'delivered':
      call.fact('ticket.reference', receipt.reference, 'code')
      call.fact('ticket.number', receipt.number, 'code')
      await call.say(data.done)
      return 'created'
    case 'queued':
      call.fact('ticket.reference', receipt.reference, 'code')
      await call.say(data.waiting)
      return 'waiting'
    case 'refused':
      return 'failed'
  }
}
