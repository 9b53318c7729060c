import { bookingContract } from './contract/bookings.ts'
import { repeatedHoldContract } from './contract/repeated-holds.ts'
import { slotContract } from './contract/slots.ts'
import { ticketContract } from './contract/tickets.ts'
import type { Desk } from './desk.ts'

/** One business with the demo catalogue and nothing booked, as two calls reach it, and its clock. */
export type DeskUnderTest = { desk: Desk; otherCall: Desk; setNow(now: Date): void }

/** What a desk is, whichever stands behind it. Call it in the desk's own test file; time begins at CONTRACT_START. */
export function deskContract(name: string, make: () => Promise<DeskUnderTest>): void {
  ticketContract(name, make)
  slotContract(name, make)
  bookingContract(name, make)
  repeatedHoldContract(name, make)
}
