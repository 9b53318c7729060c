import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { MINUTE_MS } from './local-date.ts'
import { openHours, type Timetable } from './open-hours.ts'

const ms = (instant: string) => Date.parse(instant)
const everyDay = (opensAt: string, closesAt: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt, closesAt }))

function openOn(
  timeZone: string,
  [opensAt, closesAt]: [string, string],
  [from, until]: [string, string],
): string[] {
  const timetable = { timeZone, hours: everyDay(opensAt, closesAt), overrides: [] }
  return openHours(timetable, { startMs: ms(from), endMs: ms(until) }).map(
    ({ startMs, endMs }) => `${iso(startMs)} ${iso(endMs)}`,
  )
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString().replace(':00.000', '')
}

test('nine to five in Madrid is another hour of UTC in winter and in summer', () => {
  const hours: [string, string] = ['09:00', '17:00']
  expect(openOn('Europe/Madrid', hours, ['2026-01-12T00:00Z', '2026-01-13T00:00Z'])).toEqual([
    '2026-01-12T08:00Z 2026-01-12T16:00Z',
  ])
  expect(openOn('Europe/Madrid', hours, ['2026-07-13T00:00Z', '2026-07-14T00:00Z'])).toEqual([
    '2026-07-13T07:00Z 2026-07-13T15:00Z',
  ])
})

test('an opening in the hour that Madrid skips begins when the clocks have moved', () => {
  expect(
    openOn('Europe/Madrid', ['02:30', '04:00'], ['2026-03-29T00:00Z', '2026-03-29T12:00Z']),
  ).toEqual(['2026-03-29T01:00Z 2026-03-29T02:00Z'])
})

test('a closing in the hour that Madrid skips ends when the clocks move', () => {
  expect(
    openOn('Europe/Madrid', ['01:00', '02:30'], ['2026-03-28T12:00Z', '2026-03-29T12:00Z']),
  ).toEqual(['2026-03-29T00:00Z 2026-03-29T01:00Z'])
})

test('the hour that New York lives twice is open twice', () => {
  expect(
    openOn('America/New_York', ['01:00', '02:00'], ['2026-11-01T04:00Z', '2026-11-01T12:00Z']),
  ).toEqual(['2026-11-01T05:00Z 2026-11-01T07:00Z'])
  expect(
    openOn('America/New_York', ['01:00', '01:30'], ['2026-11-01T04:00Z', '2026-11-01T12:00Z']),
  ).toEqual(['2026-11-01T05:00Z 2026-11-01T05:30Z', '2026-11-01T06:00Z 2026-11-01T06:30Z'])
})

test('São Paulo had days without midnight, and days whose last hour came twice', () => {
  const wholeDay: [string, string] = ['00:00', '24:00']
  const hours = [{ weekday: 7, opensAt: '00:00', closesAt: '24:00' }]
  const spring = openHours(
    { timeZone: 'America/Sao_Paulo', hours, overrides: [] },
    { startMs: ms('2018-11-03T00:00Z'), endMs: ms('2018-11-06T00:00Z') },
  )
  expect(spring.map(({ startMs, endMs }) => (endMs - startMs) / 3_600_000)).toEqual([23])
  const autumn = openHours(
    {
      timeZone: 'America/Sao_Paulo',
      hours: [{ ...hours[0], weekday: 6 }] as typeof hours,
      overrides: [],
    },
    { startMs: ms('2019-02-15T00:00Z'), endMs: ms('2019-02-19T00:00Z') },
  )
  expect(autumn.map(({ startMs, endMs }) => (endMs - startMs) / 3_600_000)).toEqual([25])
  expect(openOn('America/Sao_Paulo', wholeDay, ['2018-11-03T00:00Z', '2018-11-06T00:00Z'])).toEqual(
    ['2018-11-03T00:00Z 2018-11-06T00:00Z'],
  )
})

test('a date that differs replaces its weekday, and may be closed or open at several hours', () => {
  const timetable: Timetable = {
    timeZone: 'Europe/Madrid',
    hours: everyDay('09:00', '10:00'),
    overrides: [
      { date: '2026-01-06', opensAt: null, closesAt: null },
      { date: '2026-01-07', opensAt: '07:00', closesAt: '08:00' },
      { date: '2026-01-07', opensAt: '20:00', closesAt: '24:00' },
    ],
  }
  const open = openHours(timetable, {
    startMs: ms('2026-01-05T12:00Z'),
    endMs: ms('2026-01-08T12:00Z'),
  })
  expect(open.map(({ startMs, endMs }) => `${iso(startMs)} ${iso(endMs)}`)).toEqual([
    '2026-01-07T06:00Z 2026-01-07T07:00Z',
    '2026-01-07T19:00Z 2026-01-07T23:00Z',
    '2026-01-08T08:00Z 2026-01-08T09:00Z',
  ])
})

const ZONES = [
  'Europe/Madrid',
  'America/Sao_Paulo',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Havana',
  'UTC',
]
const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )
const row = fc
  .tuple(fc.integer({ min: 1, max: 7 }), time, time)
  .filter(([, a, b]) => a !== b)
  .map(([weekday, ...times]) => {
    const [opensAt = '', closesAt = ''] = times.toSorted()
    return { weekday, opensAt, closesAt }
  })

test('an instant is open exactly when the wall clock says so, on every zone and year', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(row, { maxLength: 6 }),
      fc.integer({ min: ms('2008-01-01T00:00Z'), max: ms('2028-12-31T00:00Z') }),
      (timeZone, hours, aroundMs) => {
        const transition = Temporal.Instant.fromEpochMilliseconds(aroundMs)
          .toZonedDateTimeISO(timeZone)
          .getTimeZoneTransition('next')
        const centreMs = transition?.epochMilliseconds ?? aroundMs
        const within = { startMs: centreMs - 30 * 3_600_000, endMs: centreMs + 30 * 3_600_000 }
        const open = openHours({ timeZone, hours, overrides: [] }, within)
        for (let atMs = within.startMs; atMs < within.endMs; atMs += 7.5 * MINUTE_MS) {
          const wall = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)
          const clock = wall.toPlainTime().toString().slice(0, 5)
          const expected = hours.some(
            ({ weekday, opensAt, closesAt }) =>
              weekday === wall.dayOfWeek && opensAt <= clock && clock < closesAt,
          )
          const actual = open.some((one) => one.startMs <= atMs && atMs < one.endMs)
          expect(actual, `${wall}`).toBe(expected)
        }
      },
    ),
    { numRuns: 60 },
  )
})
