import { expect, test } from 'vitest'
import { readReference } from '#lib/tickets/reference.ts'
import type { BookingRequest, Desk, Slot, SlotQuery, TicketRequest } from './desk.ts'

/** One business with the demo catalogue and nothing booked, as two calls reach it, and its clock. */
export type DeskUnderTest = { desk: Desk; otherCall: Desk; setNow(now: Date): void }

/** A Monday, eight in the morning in Madrid: the doors open at nine. */
export const CONTRACT_START = new Date('2026-11-23T07:00:00.000Z')

/** What a desk is, whichever stands behind it. Call it in the desk's own test file. */
export function deskContract(name: string, make: () => Promise<DeskUnderTest>): void {
  ticketContract(name, make)
  slotContract(name, make)
  bookingContract(name, make)
}

function ticketContract(name: string, make: () => Promise<DeskUnderTest>): void {
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

function slotContract(name: string, make: () => Promise<DeskUnderTest>): void {
  test(`${name}: an unknown service has no times`, async () => {
    const { desk } = await make()
    expect(await desk.freeSlots({ ...earliest, serviceKey: 'massage' })).toEqual([])
  })

  test(`${name}: services say their names and how long they last`, async () => {
    const { desk } = await make()
    const services = await desk.services()
    expect(services.map(({ key, durationMinutes }) => `${key} ${durationMinutes}`)).toEqual([
      'first-visit 30',
      'check-up 20',
      'cleaning 45',
    ])
    expect(services[0]?.name).toEqual({
      es: 'Primera visita',
      en: 'First visit',
      pt: 'Primeira consulta',
    })
  })

  test(`${name}: the earliest free times, each once`, async () => {
    const { desk } = await make()
    const slots = await desk.freeSlots({ ...earliest, limit: 5 })
    expect(slots.map(startOf)).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T08:30:00.000Z',
      '2026-11-23T09:00:00.000Z',
      '2026-11-23T09:30:00.000Z',
      '2026-11-23T10:00:00.000Z',
    ])
    expect(slots[0]).toMatchObject({
      serviceKey: 'first-visit',
      professionalName: 'Marta Soler',
      endsAt: '2026-11-23T08:30:00.000Z',
      timeZone: 'Europe/Madrid',
    })
  })

  test(`${name}: wishes about day, part of the day, hour and declined times are kept`, async () => {
    const { desk } = await make()
    const tuesday = { ...earliest, from: '2026-11-24', until: '2026-11-24' }
    const afternoon = await desk.freeSlots({ ...tuesday, partOfDay: 'afternoon', limit: 2 })
    expect(afternoon.map(startOf)).toEqual(['2026-11-24T11:00:00.000Z', '2026-11-24T11:30:00.000Z'])
    const near = await desk.freeSlots({
      ...tuesday,
      near: '17:00',
      except: ['2026-11-24T16:00:00.000Z'],
      limit: 2,
    })
    expect(near.map(startOf)).toEqual(['2026-11-24T15:30:00.000Z', '2026-11-24T16:30:00.000Z'])
  })

  test(`${name}: a held time is gone for others, and still there for the call that holds it`, async () => {
    const { desk, otherCall } = await make()
    const [slot] = await desk.freeSlots(cleaning)
    await desk.holdSlot('key', some(slot))

    expect((await otherCall.freeSlots(cleaning)).map(startOf)).not.toContain(slot?.startsAt)
    expect((await desk.freeSlots(cleaning)).map(startOf)).toContain(slot?.startsAt)
  })

  test(`${name}: two people can give the same start, and a third call gets neither`, async () => {
    const { desk, otherCall } = await make()
    const at10 = { ...earliest, near: '10:00', until: '2026-11-23', limit: 1 }
    const [first] = await desk.freeSlots(at10)
    await desk.holdSlot('key-1', some(first))
    const [second] = await otherCall.freeSlots(at10)
    const held = await otherCall.holdSlot('key-2', some(second))

    expect(second?.startsAt).toBe(first?.startsAt)
    expect(second?.professionalId).not.toBe(first?.professionalId)
    expect(held.kind).toBe('held')
    expect((await otherCall.holdSlot('key-3', some(first))).kind).toBe('taken')
  })

  test(`${name}: times that were never offered are taken`, async () => {
    const { desk } = await make()
    const [slot] = await desk.freeSlots(earliest)
    const at = (startsAt: string): Slot => ({ ...some(slot), startsAt })

    for (const startsAt of [
      '2026-11-23T06:30:00.000Z',
      '2026-11-23T08:10:00.000Z',
      '2026-11-22T09:00:00.000Z',
      '2026-11-23T02:00:00.000Z',
      'mañana',
    ]) {
      expect(await desk.holdSlot(startsAt, at(startsAt)), startsAt).toEqual({ kind: 'taken' })
    }
    const nobody = { ...some(slot), professionalId: '00000000-0000-7000-8000-000000000000' }
    expect(await desk.holdSlot('nobody', nobody)).toEqual({ kind: 'taken' })
    const nothing = { ...some(slot), serviceKey: 'massage' }
    expect(await desk.holdSlot('nothing', nothing)).toEqual({ kind: 'taken' })
  })
}

function bookingContract(name: string, make: () => Promise<DeskUnderTest>): void {
  test(`${name}: a held time becomes an appointment with a reference, once per key`, async () => {
    const { desk } = await make()
    const { holdId, slot } = await hold(desk, 'hold')
    const first = await desk.bookAppointment('book', aBooking(holdId))

    expect(first).toMatchObject({ kind: 'booked', slot })
    expect(readReference(first.kind === 'booked' ? first.reference : '')?.kind).toBe('appointment')
    expect(await desk.bookAppointment('book', aBooking(holdId))).toEqual(first)
    expect(await desk.bookAppointment('again', aBooking(holdId))).toEqual({ kind: 'taken' })
  })

  test(`${name}: of many confirmations of one hold exactly one succeeds`, async () => {
    const { desk } = await make()
    const { holdId } = await hold(desk, 'hold')
    const receipts = await Promise.all(
      Array.from({ length: 8 }, (_, n) => desk.bookAppointment(`book-${n}`, aBooking(holdId))),
    )
    expect(receipts.filter(({ kind }) => kind === 'booked')).toHaveLength(1)
    expect(receipts.filter(({ kind }) => kind === 'taken')).toHaveLength(7)
  })

  test(`${name}: a booking without a title is refused, and the time stays held`, async () => {
    const { desk, otherCall } = await make()
    const { holdId, slot } = await hold(desk, 'hold')

    expect((await desk.bookAppointment('book', { ...aBooking(holdId), title: '' })).kind).toBe(
      'refused',
    )
    expect((await otherCall.holdSlot('other', slot)).kind).toBe('taken')
  })

  test(`${name}: another call cannot confirm or give back what we hold`, async () => {
    const { desk, otherCall } = await make()
    const { holdId, slot } = await hold(desk, 'hold')
    await otherCall.releaseHolds()

    expect(await otherCall.bookAppointment('theirs', aBooking(holdId))).toEqual({ kind: 'taken' })
    expect(await otherCall.holdSlot('other', slot)).toEqual({ kind: 'taken' })
    expect((await desk.bookAppointment('ours', aBooking(holdId))).kind).toBe('booked')
  })

  test(`${name}: the same key holds the same time, and keeps it`, async () => {
    const { desk, setNow } = await make()
    const first = await hold(desk, 'hold')
    setNow(new Date(CONTRACT_START.getTime() + 60_000))

    expect(await desk.holdSlot('hold', first.slot)).toEqual(first)
  })

  test(`${name}: after two minutes a hold is over: others may have it, and its owner is told`, async () => {
    const { desk, otherCall, setNow } = await make()
    const { holdId, slot } = await hold(desk, 'hold')
    setNow(new Date(CONTRACT_START.getTime() + 120_000))

    expect((await otherCall.holdSlot('other', slot)).kind).toBe('held')
    expect(await desk.bookAppointment('book', aBooking(holdId))).toEqual({ kind: 'taken' })
    expect(await desk.holdSlot('hold', slot)).toEqual({ kind: 'taken' })
  })

  test(`${name}: a hold that ran out can be had again under its key while nobody took it`, async () => {
    const { desk, setNow } = await make()
    const { slot } = await hold(desk, 'hold')
    setNow(new Date(CONTRACT_START.getTime() + 120_000))
    const again = await desk.holdSlot('hold', slot)

    expect(again.kind).toBe('held')
    expect((await desk.bookAppointment('book', aBooking(holdIdOf(again)))).kind).toBe('booked')
  })

  test(`${name}: holds are given back, except the one kept and what is confirmed`, async () => {
    const { desk, otherCall } = await make()
    const [a, b, c] = await desk.freeSlots({ ...cleaning, from: '2026-11-24', limit: 9 })
    const far = (await desk.freeSlots({ ...cleaning, from: '2026-11-26' }))[0]
    const booked = await desk.holdSlot('a', some(far))
    await desk.bookAppointment('book', aBooking(holdIdOf(booked)))
    const kept = await desk.holdSlot('b', some(c))
    await desk.holdSlot('c', some(a))
    await desk.releaseHolds(holdIdOf(kept))

    expect((await otherCall.holdSlot('x', some(a))).kind).toBe('held')
    expect((await otherCall.holdSlot('y', some(c))).kind).toBe('taken')
    expect((await otherCall.holdSlot('z', some(far))).kind).toBe('taken')
    expect(b).toBeDefined()
  })

  test(`${name}: a caller who prefers an overlapping time exchanges the one held`, async () => {
    const { desk, otherCall } = await make()
    const [first, second] = await desk.freeSlots({ ...cleaning, limit: 2 })
    await desk.holdSlot('first', some(first))

    expect((await desk.holdSlot('second', some(second))).kind).toBe('held')
    expect((await otherCall.holdSlot('theirs', some(first))).kind).toBe('taken')
    await desk.releaseHolds()
    expect((await otherCall.holdSlot('later', some(first))).kind).toBe('held')
  })
}

const aTicket: TicketRequest = {
  subject: 'Sin internet',
  description: 'Desde ayer.',
  priority: 'normal',
  language: 'es',
  callerPhone: '+34600111222',
  fields: [],
}

const earliest: SlotQuery = {
  serviceKey: 'first-visit',
  at: CONTRACT_START.toISOString(),
  except: [],
  limit: 3,
}

/** Only one person gives it, and its times overlap. */
const cleaning: SlotQuery = { ...earliest, serviceKey: 'cleaning' }

function aBooking(holdId: string): BookingRequest {
  return { holdId, language: 'es', callerPhone: null, title: 'Limpieza de Ana Ruiz', fields: [] }
}

async function hold(desk: Desk, key: string) {
  const [slot] = await desk.freeSlots(cleaning)
  const receipt = await desk.holdSlot(key, some(slot))
  if (receipt.kind !== 'held') throw new Error('The first free time should have been free to hold.')
  return receipt
}

function holdIdOf(receipt: { kind: string; holdId?: string }): string {
  if (receipt.holdId === undefined) throw new Error('This time should have been free to hold.')
  return receipt.holdId
}

function some(slot: Slot | undefined): Slot {
  if (!slot) throw new Error('There should have been a free time.')
  return slot
}

function startOf(slot: Slot): string {
  return slot.startsAt
}
