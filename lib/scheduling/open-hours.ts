import { type Interval, merge } from './interval.ts'
import { DAY_MS, dateOfDay, MINUTE_MS, minuteOfTime, weekdayOfDay } from './local-date.ts'
import { offsetStretches } from './zone.ts'

/** Open from `opensAt` until before `closesAt`, local HH:MM, on one day of every week. 24:00 is the end of the day. */
export type WeeklyHours = { weekday: number; opensAt: string; closesAt: string }

/** A date that differs from the week: with hours instead of the weekday's, or closed when they are null. */
export type DateOverride = { date: string; opensAt: string | null; closesAt: string | null }

export type Timetable = { timeZone: string; hours: WeeklyHours[]; overrides: DateOverride[] }

/** A piece of open time within one clock offset, and the grid of starts that its opening time sets. */
export type OpenPiece = Interval & { gridMs: number }

/**
 * When the wall clock of the timetable's zone shows an open time, within `within`; joined and in order. A local time
 * that a clock change skips is never open; one that comes twice is open twice.
 */
export function openHours(timetable: Timetable, within: Interval): Interval[] {
  return merge(openPieces(timetable, within))
}

/**
 * The same time unjoined: one piece per row of hours and stretch of constant offset. `gridMs` is the instant at which
 * the row's opening time would fall with that piece's offset, so starts stay on round local times after a clock change.
 */
export function openPieces(timetable: Timetable, within: Interval): OpenPiece[] {
  return offsetStretches(timetable.timeZone, within).flatMap(({ startMs, endMs, offsetMs }) => {
    const firstDay = Math.floor((startMs + offsetMs) / DAY_MS)
    const lastDay = Math.floor((endMs - 1 + offsetMs) / DAY_MS)
    return days(firstDay, lastDay).flatMap((day) =>
      hoursOn(timetable, day)
        .map((hours) => {
          const midnightMs = day * DAY_MS - offsetMs
          const gridMs = midnightMs + minuteOfTime(hours.opensAt) * MINUTE_MS
          const closesMs = midnightMs + minuteOfTime(hours.closesAt) * MINUTE_MS
          return { startMs: Math.max(gridMs, startMs), endMs: Math.min(closesMs, endMs), gridMs }
        })
        .filter((piece) => piece.startMs < piece.endMs),
    )
  })
}

function hoursOn(timetable: Timetable, day: number): { opensAt: string; closesAt: string }[] {
  const date = dateOfDay(day)
  const overrides = timetable.overrides.filter((override) => override.date === date)
  if (overrides.length > 0) {
    return overrides.flatMap(({ opensAt, closesAt }) =>
      opensAt !== null && closesAt !== null ? [{ opensAt, closesAt }] : [],
    )
  }
  const weekday = weekdayOfDay(day)
  return timetable.hours.filter((hours) => hours.weekday === weekday)
}

function days(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
