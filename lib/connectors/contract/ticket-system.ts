import { expect, test } from 'vitest'
import type { NewTicket, TicketSystem } from '../ports.ts'

/** One ticket system under test, and how many tickets it really has. */
export type TicketSystemUnderTest = { system: TicketSystem; count(): Promise<number> }

/** What every ticket connector must do. Call it in the connector's own test file. */
export function ticketSystemContract(
  name: string,
  make: () => Promise<TicketSystemUnderTest>,
): void {
  const { signal } = new AbortController()

  test(`${name}: the same request twice makes one ticket and answers it twice`, async () => {
    const { system, count } = await make()
    const first = await system.createTicket('request-1', aNewTicket(), signal)
    const second = await system.createTicket('request-1', aNewTicket(), signal)

    expect(first.kind).toBe('delivered')
    expect(second).toEqual(first)
    expect(await count()).toBe(1)
  })

  test(`${name}: requests at the same moment make one ticket`, async () => {
    const { system, count } = await make()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => system.createTicket('request-1', aNewTicket(), signal)),
    )

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await count()).toBe(1)
  })

  test(`${name}: different requests make different tickets, even when they say the same`, async () => {
    const { system, count } = await make()
    const first = await system.createTicket('request-1', aNewTicket(), signal)
    const second = await system.createTicket(
      'request-2',
      aNewTicket({ reference: 'T-10029' }),
      signal,
    )

    expect(first).not.toEqual(second)
    expect(await count()).toBe(2)
  })
}

/** A ticket as an outside system gets it. */
export function aNewTicket(over: Partial<NewTicket> = {}): NewTicket {
  return {
    reference: 'T-10011',
    subject: 'Sin internet',
    description: 'Desde ayer.',
    priority: 'normal',
    language: 'es',
    callerPhone: '+34600111222',
    fields: [],
    openedAt: '2026-01-12T09:00:00.000Z',
    ...over,
  }
}
