import type { Delivery, NewTicket, TicketSystem } from '../ports.ts'

/** How a system may misbehave, once. `done`: whether it did the work all the same. */
export type Fault =
  /** The connection is refused: nothing done. */
  | { kind: 'refuse' }
  /** No answer until we give up: nothing done. */
  | { kind: 'hang' }
  /** Does it, then the line drops: the answer never comes. */
  | { kind: 'do-then-drop' }
  /** Does it, then answers 5xx. */
  | { kind: 'do-then-fail' }
  /** Answers 5xx before doing anything. */
  | { kind: 'fail' }
  /** Too many requests: not before `afterMs`. */
  | { kind: 'too-many'; afterMs: number }
  /** Does it and answers, after a while. */
  | { kind: 'slow'; ms: number }
  /** Throws something that is not ours. */
  | { kind: 'throw' }
  /** Says that this will never work. */
  | { kind: 'reject' }
  /** Our credentials no longer work. */
  | { kind: 'unauthorised' }

/** A ticket system in memory that remembers what it really holds and how often it was asked. */
export type FaultyTickets = {
  system: TicketSystem
  /** What happens to the next requests, in order; afterwards it works. */
  faults: Fault[]
  /** Every ticket that it holds, with the request that made it. */
  readonly held: readonly { requestId: string; number: string; ticket: NewTicket }[]
  readonly requests: readonly string[]
}

export function faultyTickets(faults: Fault[] = []): FaultyTickets {
  const held: { requestId: string; number: string; ticket: NewTicket }[] = []
  const requests: string[] = []

  function keep(requestId: string, ticket: NewTicket): Delivery {
    const known = held.find((one) => one.requestId === requestId)
    const number = known?.number ?? `Z${held.length + 1}`
    if (!known) held.push({ requestId, number, ticket })
    return { kind: 'delivered', externalId: number, number }
  }

  return {
    faults,
    held,
    requests,
    system: {
      async createTicket(requestId, ticket, signal) {
        requests.push(requestId)
        const fault = faults.shift()
        if (!fault) return keep(requestId, ticket)
        if (DOES_IT.has(fault.kind)) keep(requestId, ticket)
        return answer(fault, signal, () => keep(requestId, ticket))
      },
    },
  }
}

const DOES_IT: ReadonlySet<Fault['kind']> = new Set(['do-then-drop', 'do-then-fail', 'slow'])

async function answer(
  fault: Fault,
  signal: AbortSignal,
  delivered: () => Delivery,
): Promise<Delivery> {
  switch (fault.kind) {
    case 'refuse':
      return { kind: 'retry', reason: 'Connection refused.' }
    case 'hang':
    case 'do-then-drop':
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return { kind: 'retry', reason: 'No answer.' }
    case 'fail':
    case 'do-then-fail':
      return { kind: 'retry', reason: 'The system answered 503.' }
    case 'too-many':
      return { kind: 'retry', reason: 'Too many requests.', afterMs: fault.afterMs }
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return delivered()
    case 'throw':
      throw new TypeError('The answer was not JSON.')
    case 'reject':
      return { kind: 'refused', reason: 'The category does not exist.' }
    case 'unauthorised':
      return { kind: 'reconnect', reason: 'The access was withdrawn.' }
  }
}
