import { callerPhone } from '../caller-phone.ts'
import type { Runner } from '../node-runner.ts'

export const run: Runner<'book'> = async (call, data) => {
  const holdId = call.knownFact('slot.hold')
  const held = call.knownFact('slot.when')
  if (holdId === undefined || call.known(data.when)?.value !== held) return 'taken'

  const receipt = await call.desk.bookAppointment({
    holdId: String(holdId),
    language: call.language,
    callerPhone: callerPhone(call, data.fields),
    title: call.written(data.title) || call.stepName,
    fields: call.record(data.fields),
  })
  switch (receipt.kind) {
    case 'booked':
      call.fact('appointment.reference', receipt.reference, 'code')
      call.fact('appointment.when', receipt.slot.startsAt, 'date-time')
      call.fact('appointment.with', receipt.slot.professionalName, 'text')
      await call.say(data.done)
      return 'booked'
    case 'taken':
      await call.say(data.taken)
      return 'taken'
    case 'refused':
      return 'failed'
  }
}
