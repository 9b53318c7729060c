import { expect, test } from 'vitest'
import type { DeskUnderTest } from '../desk-contract.ts'
import { aBooking, CONTRACT_START, cleaning, holdIdOf, some } from './samples.ts'

export function repeatedHoldContract(name: string, make: () => Promise<DeskUnderTest>): void {
  test(`${name}: a hold asked for again under its key answers the same receipt, booked or not`, async () => {
    const { desk } = await make()
    const [slot] = await desk.freeSlots({ ...cleaning, limit: 1 })
    const first = await desk.holdSlot('hold', some(slot))

    expect(await desk.holdSlot('hold', some(slot))).toEqual(first)
    await desk.bookAppointment('book', aBooking(holdIdOf(first)))
    expect(await desk.holdSlot('hold', some(slot))).toEqual(first)
  })

  test(`${name}: a key that comes back with another time answers the one it holds, until that ran out`, async () => {
    const { desk, setNow } = await make()
    const [one, other] = await desk.freeSlots({ ...cleaning, limit: 2 })
    const first = await desk.holdSlot('hold', some(one))

    expect(await desk.holdSlot('hold', some(other))).toEqual(first)
    setNow(new Date(CONTRACT_START.getTime() + 120_000))
    expect(await desk.holdSlot('hold', some(other))).toMatchObject({ kind: 'held', slot: other })
  })
}
