import type { TicketQuery } from '#lib/desk/desk.ts'
import type { Call, Runner } from '../node-runner.ts'
import { statusWords } from './status-words.ts'

export const run: Runner<'find-tickets'> = async (call, data) => {
  const query = queryOf(call, data)
  const [newest] = query ? await call.desk.findTickets(query) : []
  if (!newest) {
    await call.say(data.none)
    return 'none'
  }
  call.fact('ticket.reference', newest.reference, 'code')
  call.fact('ticket.subject', newest.subject, 'text')
  call.fact('ticket.status', statusWords[call.language][newest.status], 'text')
  await call.say(data.found)
  return 'found'
}

function queryOf(call: Call, data: Parameters<typeof run>[1]): TicketQuery | undefined {
  if (data.by === 'caller')
    return call.provenCaller ? { callerPhone: call.provenCaller } : undefined
  const known = data.field ? call.known(data.field) : undefined
  return known ? { reference: String(known.value) } : undefined
}
