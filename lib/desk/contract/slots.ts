import { expect, test } from 'vitest'
import type { Slot } from '../desk.ts'
import type { DeskUnderTest } from '../desk-contract.ts'
import { cleaning, earliest, some, startOf } from './samples.ts'

export function slotContract(name: string, make: () => Promise<DeskUnderTest>): void {
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
