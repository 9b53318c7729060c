import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type FreeSlotsQuery,
  freeSlots,
  freeStarts,
  isFree,
  occupiedBy,
  type Resource,
  type ServiceRules,
} from './free-slots.ts'
import { covers, overlaps } from './interval.ts'
import { DAY_MS, localDateOf, MINUTE_MS } from './local-date.ts'
import { openHours } from './open-hours.ts'

const ms = (instant: string) => Date.parse(instant)

const visit: ServiceRules = {
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  stepMinutes: 30,
  noticeMinutes: 60,
  windowDays: 14,
}

function person(over: Partial<Resource> = {}): Resource {
  return {
    id: 'marta',
    timeZone: 'Europe/Madrid',
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '14:00' })),
    overrides: [],
    busy: [],
    ...over,
  }
}

function offered(
  query: Partial<FreeSlotsQuery> = {},
  { rules = visit, people = [person()] }: { rules?: ServiceRules; people?: Resource[] } = {},
): string[] {
  const asked = { atMs: ms('2026-01-12T07:00Z'), limit: 3, ...query }
  return freeSlots(rules, people, asked).map(
    ({ startMs, resourceId }) => `${new Date(startMs).toISOString().slice(0, 16)} ${resourceId}`,
  )
}

const busy = (start: string, end: string) => ({ startMs: ms(start), endMs: ms(end) })

test('the earliest times come first, counted from the opening', () => {
  expect(offered()).toEqual([
    '2026-01-12T08:00 marta',
    '2026-01-12T08:30 marta',
    '2026-01-12T09:00 marta',
  ])
})

test('what is too soon is not offered', () => {
  expect(offered({ atMs: ms('2026-01-12T07:45Z'), limit: 1 })).toEqual(['2026-01-12T09:00 marta'])
})

test('nothing is offered after the last day of the window, and that day counts to its end', () => {
  const rules = { ...visit, windowDays: 1 }
  const all = offered({ limit: 100 }, { rules })
  expect(all.at(-1)).toBe('2026-01-13T12:30 marta')
  expect(offered({ from: '2026-01-14', limit: 100 }, { rules })).toEqual([])
})

test('a visit must end before the doors close', () => {
  const rules = { ...visit, durationMinutes: 45, stepMinutes: 15 }
  expect(offered({ until: '2026-01-12', limit: 100 }, { rules }).at(-1)).toBe(
    '2026-01-12T12:15 marta',
  )
})

test('busy time and the buffers around a visit keep their distance', () => {
  const rules = { ...visit, bufferBeforeMinutes: 10, bufferAfterMinutes: 20 }
  const people = [person({ busy: [busy('2026-01-12T09:00Z', '2026-01-12T10:00Z')] })]
  expect(offered({ until: '2026-01-12', limit: 100 }, { rules, people })).toEqual([
    '2026-01-12T08:00 marta',
    '2026-01-12T10:30 marta',
    '2026-01-12T11:00 marta',
    '2026-01-12T11:30 marta',
    '2026-01-12T12:00 marta',
    '2026-01-12T12:30 marta',
  ])
})

test('a start that two people could give is offered once, with whoever has less to do that day', () => {
  const people = [
    person({ busy: [busy('2026-01-12T11:00Z', '2026-01-12T11:30Z')] }),
    person({ id: 'joan' }),
  ]
  expect(offered({ limit: 2 }, { people })).toEqual([
    '2026-01-12T08:00 joan',
    '2026-01-12T08:30 joan',
  ])
})

test('when one of two is taken the other is offered at the same time', () => {
  const people = [
    person({ busy: [busy('2026-01-12T08:00Z', '2026-01-12T08:30Z')] }),
    person({ id: 'joan', busy: [busy('2026-01-12T10:00Z', '2026-01-12T13:00Z')] }),
  ]
  expect(offered({ limit: 1 }, { people })).toEqual(['2026-01-12T08:00 joan'])
})

test('a wanted hour brings the nearest times first, on several days', () => {
  expect(offered({ near: '10:00', limit: 3, until: '2026-01-13' })).toEqual([
    '2026-01-12T09:00 marta',
    '2026-01-13T09:00 marta',
    '2026-01-12T08:30 marta',
  ])
})

test('declined times do not come back', () => {
  expect(offered({ exceptMs: [ms('2026-01-12T08:00Z')], limit: 1 })).toEqual([
    '2026-01-12T08:30 marta',
  ])
})

test('the part of the day is that of the local clock', () => {
  const people = [person({ hours: [{ weekday: 1, opensAt: '09:00', closesAt: '21:00' }] })]
  expect(offered({ partOfDay: 'afternoon', limit: 1 }, { people })).toEqual([
    '2026-01-12T11:00 marta',
  ])
  expect(offered({ partOfDay: 'evening', limit: 1 }, { people })).toEqual([
    '2026-01-12T17:00 marta',
  ])
})

test('starts stay on round local times on the day the clocks change', () => {
  const people = [person({ hours: [{ weekday: 7, opensAt: '00:00', closesAt: '06:00' }] })]
  const rules = { ...visit, stepMinutes: 45, durationMinutes: 15, noticeMinutes: 0 }
  const sunday = offered(
    { atMs: ms('2026-03-28T12:00Z'), from: '2026-03-29', until: '2026-03-29', limit: 100 },
    { rules, people },
  )
  expect(sunday.map((slot) => slot.slice(11, 16))).toEqual([
    '23:00',
    '23:45',
    '00:30',
    '01:00',
    '01:45',
    '02:30',
    '03:15',
  ])
})

const ZONES = ['Europe/Madrid', 'America/Sao_Paulo', 'America/New_York', 'Australia/Lord_Howe']
const clockChanges = [
  '2018-02-17T12:00Z',
  '2018-11-03T12:00Z',
  '2026-03-07T12:00Z',
  '2026-03-28T12:00Z',
  '2026-04-04T12:00Z',
  '2026-10-03T12:00Z',
  '2026-10-24T12:00Z',
  '2026-10-31T12:00Z',
]
const quarter = fc.integer({ min: 0, max: 95 })
const hhmm = (n: number) =>
  `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`
const hours = fc
  .tuple(fc.integer({ min: 1, max: 7 }), quarter, fc.integer({ min: 1, max: 40 }))
  .map(([weekday, open, length]) => ({
    weekday,
    opensAt: hhmm(open),
    closesAt: open + length >= 96 ? '24:00' : hhmm(open + length),
  }))
const rulesOf = fc.record({
  durationMinutes: fc.constantFrom(10, 20, 30, 45, 90),
  bufferBeforeMinutes: fc.constantFrom(0, 5, 15),
  bufferAfterMinutes: fc.constantFrom(0, 10, 20),
  stepMinutes: fc.constantFrom(5, 10, 15, 30, 45),
  noticeMinutes: fc.constantFrom(0, 60, 1440),
  windowDays: fc.constantFrom(0, 1, 3),
})
const world = fc
  .tuple(
    fc.constantFrom(...ZONES),
    fc.array(hours, { maxLength: 8 }),
    fc.constantFrom(...clockChanges),
    fc.array(fc.tuple(fc.integer({ min: -600, max: 4000 }), fc.integer({ min: 1, max: 300 })), {
      maxLength: 5,
    }),
    rulesOf,
  )
  .map(([timeZone, weekly, at, taken, rules]) => ({
    rules,
    atMs: ms(at),
    resource: {
      id: 'x',
      timeZone,
      hours: weekly,
      overrides: [],
      busy: taken.map(([from, length]) => ({
        startMs: ms(at) + from * MINUTE_MS,
        endMs: ms(at) + (from + length) * MINUTE_MS,
      })),
    },
  }))

test('whatever the rules: offered times are open, far enough from busy time, and in the window', () => {
  fc.assert(
    fc.property(world, ({ rules, atMs, resource }) => {
      const slots = freeSlots(rules, [resource], { atMs, limit: 10_000 })
      const open = openHours(resource, { startMs: atMs - DAY_MS, endMs: atMs + 8 * DAY_MS })
      for (const slot of slots) {
        expect(covers(open, slot)).toBe(true)
        const occupied = occupiedBy(rules, slot.startMs)
        expect(resource.busy.some((one) => overlaps(one, occupied))).toBe(false)
        expect(slot.startMs).toBeGreaterThanOrEqual(atMs + rules.noticeMinutes * MINUTE_MS)
        const lastMs =
          Date.parse(`${localDateOf(resource.timeZone, atMs)}T00:00Z`) + rules.windowDays * DAY_MS
        expect(
          Date.parse(`${localDateOf(resource.timeZone, slot.startMs)}T00:00Z`),
        ).toBeLessThanOrEqual(lastMs)
      }
      expect(new Set(slots.map((slot) => slot.startMs)).size).toBe(slots.length)
    }),
    { numRuns: 300 },
  )
})

test('what is offered is free to hold, and what is not offered is refused', () => {
  fc.assert(
    fc.property(world, ({ rules, atMs, resource }) => {
      const within = { startMs: atMs, endMs: atMs + 5 * DAY_MS }
      const starts = new Set(freeStarts(rules, resource, { atMs, within }))
      for (let startMs = within.startMs; startMs < within.endMs; startMs += 5 * MINUTE_MS) {
        expect(isFree(rules, resource, { atMs, startMs })).toBe(starts.has(startMs))
      }
    }),
    { numRuns: 25 },
  )
})

test('taking an offered time never brings a new one', () => {
  fc.assert(
    fc.property(world, ({ rules, atMs, resource }) => {
      const query = { atMs, limit: 10_000 }
      const before = freeSlots(rules, [resource], query)
      const taken = before[Math.floor(before.length / 2)]
      if (!taken) return
      const busier = { ...resource, busy: [...resource.busy, occupiedBy(rules, taken.startMs)] }
      const after = freeSlots(rules, [busier], query).map((slot) => slot.startMs)
      expect(after).not.toContain(taken.startMs)
      expect(before.map((slot) => slot.startMs)).toEqual(expect.arrayContaining(after))
    }),
    { numRuns: 100 },
  )
})

test('the time zone of the machine does not matter', () => {
  const before = process.env.TZ
  const inZone = (zone: string) => {
    process.env.TZ = zone
    return offered({ limit: 200, atMs: ms('2026-03-27T12:00Z') })
  }
  try {
    expect(inZone('Asia/Tokyo')).toEqual(inZone('America/New_York'))
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})
