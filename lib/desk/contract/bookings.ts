import { expect, test } from 'vitest'
import { readReference } from '#lib/tickets/reference.ts'
import type { DeskUnderTest } from '../desk-contract.ts'
import { aBooking, CONTRACT_START, cleaning, hold, holdIdOf, some } from './samples.ts'

export function bookingContract(name: string, make: () => Promise<DeskUnderTest>): void {
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
