import { expect, test } from 'vitest'
import { readReference } from '#lib/tickets/reference.ts'
import type { DeskUnderTest } from '../desk-contract.ts'
import { aTicket, CONTRACT_START } from './samples.ts'

export function ticketContract(name: string, make: () => Promise<DeskUnderTest>): void {
  test(`${name}: a ticket without a subject is refused and leaves nothing`, async () => {
    const { desk } = await make()
    const receipt = await desk.openTicket('key', { ...aTicket, subject: ' ' })

    expect(receipt.kind).toBe('refused')
    expect(await desk.findTickets({ callerPhone: '+34600111222' })).toEqual([])
  })

  test(`${name}: a ticket has a reference that can be spoken, and a number`, async () => {
    const { desk } = await make()
    const receipt = await desk.openTicket('key', aTicket)

    expect(receipt).toMatchObject({ kind: 'delivered', system: 'Centralita' })
    if (receipt.kind !== 'delivered') return
    expect(readReference(receipt.reference)).toEqual({
      kind: 'ticket',
      reference: receipt.reference,
    })
    expect(receipt.number).toBe(receipt.reference)
  })

  test(`${name}: the same key answers the same ticket, five times at once`, async () => {
    const { desk } = await make()
    const receipts = await Promise.all(
      Array.from({ length: 5 }, () => desk.openTicket('key', aTicket)),
    )
    const references = receipts.map((one) => (one.kind === 'refused' ? '' : one.reference))

    expect(new Set(references).size).toBe(1)
    expect(await desk.findTickets({ callerPhone: '+34600111222' })).toHaveLength(1)
  })

  test(`${name}: the same task under the same key is left once`, async () => {
    const { desk } = await make()
    const task = { ...aTicket, task: 'call-back' as const }
    const first = await desk.leaveTask('key', task)

    expect(first.kind).toBe('recorded')
    expect(await desk.leaveTask('key', task)).toEqual(first)
    expect(await desk.findTickets({ callerPhone: '+34600111222' })).toEqual([])
  })

  test(`${name}: tickets are found by number of the caller, newest first, five at most`, async () => {
    const { desk, otherCall, setNow } = await make()
    for (let n = 1; n <= 6; n++) {
      setNow(new Date(CONTRACT_START.getTime() + n * 1000))
      await otherCall.openTicket(`key-${n}`, { ...aTicket, subject: `Avería ${n}` })
    }
    const found = await desk.findTickets({ callerPhone: '+34600111222' })

    expect(found.map(({ subject }) => subject)).toEqual([
      'Avería 6',
      'Avería 5',
      'Avería 4',
      'Avería 3',
      'Avería 2',
    ])
    expect(found[0]).toMatchObject({ status: 'open', priority: 'normal' })
    expect(await desk.findTickets({ callerPhone: '+34600999999' })).toEqual([])
    expect(await desk.findTickets({ callerPhone: '' })).toEqual([])
  })

  test(`${name}: a ticket is found by its reference, however it is written`, async () => {
    const { desk } = await make()
    const receipt = await desk.openTicket('key', aTicket)
    const reference = receipt.kind === 'refused' ? '' : receipt.reference
    const written = reference.toLowerCase().replace('-', ' ')

    expect(await desk.findTickets({ reference: written })).toMatchObject([{ reference }])
    expect(await desk.findTickets({ reference: 'T-1' })).toEqual([])
    expect(await desk.findTickets({ reference: 'nada' })).toEqual([])
  })
}
