/** How a call came out, as its list tells it: the best thing that exists because of it, else how it ended. */
export const CALL_OUTCOMES = [
  'live',
  'appointment',
  'ticket',
  'call-back',
  'finished',
  'hung-up',
  'stuck',
] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/** What decides the outcome. `ticketKinds`: the kinds of the records in the ledger, `ticket` or `call-back`. */
export type CallFacts = {
  ended: boolean
  endReason: string | null
  ticketKinds: readonly string[]
  appointments: number
}

export function callOutcome({
  ended,
  endReason,
  ticketKinds,
  appointments,
}: CallFacts): CallOutcome {
  if (!ended) return 'live'
  if (appointments > 0) return 'appointment'
  if (ticketKinds.includes('ticket')) return 'ticket'
  if (ticketKinds.length > 0) return 'call-back'
  if (endReason === 'caller-hung-up') return 'hung-up'
  return endReason === 'bot-hung-up' ? 'finished' : 'stuck'
}
