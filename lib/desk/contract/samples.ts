import type { BookingRequest, Desk, Slot, SlotQuery, TicketRequest } from '../desk.ts'

/** A Monday, eight in the morning in Madrid: the doors open at nine. */
export const CONTRACT_START = new Date('2026-11-23T07:00:00.000Z')

export const aTicket: TicketRequest = {
  subject: 'Sin internet',
  description: 'Desde ayer.',
  priority: 'normal',
  language: 'es',
  callerPhone: '+34600111222',
  fields: [],
}

export const earliest: SlotQuery = {
  serviceKey: 'first-visit',
  at: CONTRACT_START.toISOString(),
  except: [],
  limit: 3,
}

/** Only one person gives it, and its times overlap. */
export const cleaning: SlotQuery = { ...earliest, serviceKey: 'cleaning' }

export function aBooking(holdId: string): BookingRequest {
  return { holdId, language: 'es', callerPhone: null, title: 'Limpieza de Ana Ruiz', fields: [] }
}

export async function hold(desk: Desk, key: string) {
  const [slot] = await desk.freeSlots(cleaning)
  const receipt = await desk.holdSlot(key, some(slot))
  if (receipt.kind !== 'held') throw new Error('The first free time should have been free to hold.')
  return receipt
}

export function holdIdOf(receipt: { kind: string; holdId?: string }): string {
  if (receipt.holdId === undefined) throw new Error('This time should have been free to hold.')
  return receipt.holdId
}

export function some(slot: Slot | undefined): Slot {
  if (!slot) throw new Error('There should have been a free time.')
  return slot
}

export function startOf(slot: Slot): string {
  return slot.startsAt
}
