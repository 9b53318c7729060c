import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Calendar, NewEvent } from '../ports.ts'

/** One calendar under test, and how many events it really has. */
export type CalendarUnderTest = { calendar: Calendar; count(): Promise<number> }

/** What every calendar connector must do. Call it in the connector's own test file. */
export function calendarContract(name: string, make: () => Promise<CalendarUnderTest>): void {
  const { signal } = new AbortController()

  test(`${name}: the same request twice makes one event and answers it twice`, async () => {
    const { calendar, count } = await make()
    const event = aNewEvent()
    const first = await calendar.createEvent('request-1', event, signal)
    const second = await calendar.createEvent('request-1', event, signal)

    expect(first.kind).toBe('delivered')
    expect(second).toEqual(first)
    expect(await count()).toBe(1)
  })

  test(`${name}: requests at the same moment make one event`, async () => {
    const { calendar, count } = await make()
    const event = aNewEvent()
    await Promise.all(
      Array.from({ length: 5 }, () => calendar.createEvent('request-1', event, signal)),
    )

    expect(await count()).toBe(1)
  })
}

/** An appointment as an outside calendar gets it. */
export function aNewEvent(over: Partial<NewEvent> = {}): NewEvent {
  return {
    reference: 'C-10015',
    title: 'Primera visita',
    professionalId: randomUUID(),
    startsAt: '2026-01-12T09:00:00.000Z',
    endsAt: '2026-01-12T09:30:00.000Z',
    timeZone: 'Europe/Madrid',
    language: 'es',
    callerPhone: null,
    fields: [],
    ...over,
  }
}
