import type { PartOfDay } from '#lib/desk/part-of-day.ts'
import { covers, type Interval, merge, overlaps } from './interval.ts'
import {
  DAY_MS,
  dayOfDate,
  localDayOf,
  localMinuteOf,
  MINUTE_MS,
  minuteOfTime,
} from './local-date.ts'
import { openPieces, type Timetable } from './open-hours.ts'

/** How a service may be booked. Notice and window are counted from the instant that asks. */
export type ServiceRules = {
  durationMinutes: number
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  stepMinutes: number
  noticeMinutes: number
  /** The last bookable day is this many local days after today. */
  windowDays: number
}

/** One person who gives the service. `busy`: occupied stretches, with the buffers of what occupies them. */
export type Resource = Timetable & { id: string; busy: Interval[] }

export type FreeSlotsQuery = {
  atMs: number
  /** First and last local date, inclusive, YYYY-MM-DD. */
  from?: string
  until?: string
  partOfDay?: PartOfDay
  /** HH:MM: the starts nearest to it come first. */
  near?: string
  exceptMs?: readonly number[]
  limit: number
}

export type FreeSlot = Interval & { resourceId: string }

/** Minutes of the local day; afternoon and evening share two hours, because people draw that line differently. */
const PARTS_OF_DAY: Record<PartOfDay, { from: number; until: number }> = {
  morning: { from: 0, until: 12 * 60 },
  afternoon: { from: 12 * 60, until: 20 * 60 },
  evening: { from: 18 * 60, until: 24 * 60 },
}

/**
 * Times at which somebody of `resources` can give the service: each start once, with whoever has least to do that day.
 * Earliest first, or nearest to `near`.
 */
export function freeSlots(
  rules: ServiceRules,
  resources: readonly Resource[],
  query: FreeSlotsQuery,
): FreeSlot[] {
  const candidates = resources.flatMap((resource) =>
    wantedStarts(rules, resource, query).map((startMs) => ({ startMs, resource })),
  )
  const byStart = Map.groupBy(candidates, (candidate) => candidate.startMs)
  const slots = [...byStart].map(([startMs, able]) => {
    const { resource } = able.reduce((best, next) =>
      busyOnDay(next.resource, startMs) < busyOnDay(best.resource, startMs) ? next : best,
    )
    return { ...slotAt(rules, startMs), resourceId: resource.id, timeZone: resource.timeZone }
  })
  return inOrder(slots, query.near)
    .slice(0, query.limit)
    .map(({ startMs, endMs, resourceId }) => ({ startMs, endMs, resourceId }))
}

/** Every start at which this one person can give the service, in order, within `within`. */
export function freeStarts(
  rules: ServiceRules,
  resource: Resource,
  { atMs, within }: { atMs: number; within: Interval },
): number[] {
  const zone = resource.timeZone
  const lastDay = localDayOf(zone, atMs) + rules.windowDays
  const range = {
    startMs: Math.max(within.startMs, atMs + rules.noticeMinutes * MINUTE_MS),
    endMs: Math.min(within.endMs, around({ first: lastDay, last: lastDay }).endMs),
  }
  if (range.startMs >= range.endMs) return []
  const pieces = openPieces(resource, {
    startMs: range.startMs - DAY_MS,
    endMs: range.endMs + rules.durationMinutes * MINUTE_MS,
  })
  const open = merge(pieces)
  const busy = merge(resource.busy)
  const starts = pieces
    .flatMap((piece) => gridStarts(piece, rules.stepMinutes * MINUTE_MS))
    .filter((startMs) => range.startMs <= startMs && startMs < range.endMs)
    .filter((startMs) => localDayOf(zone, startMs) <= lastDay)
    .filter((startMs) => covers(open, slotAt(rules, startMs)))
    .filter((startMs) => !touches(busy, occupiedBy(rules, startMs)))
  return [...new Set(starts)].toSorted((a, b) => a - b)
}

/** Whether `freeSlots` would offer this start of this person: what the write path asks before it holds. */
export function isFree(
  rules: ServiceRules,
  resource: Resource,
  { atMs, startMs }: { atMs: number; startMs: number },
): boolean {
  const within = { startMs, endMs: startMs + 1 }
  return freeStarts(rules, resource, { atMs, within }).includes(startMs)
}

/** What a start occupies of a person's time: the buffers around the service and the service. */
export function occupiedBy(rules: ServiceRules, startMs: number): Interval {
  return {
    startMs: startMs - rules.bufferBeforeMinutes * MINUTE_MS,
    endMs: startMs + (rules.durationMinutes + rules.bufferAfterMinutes) * MINUTE_MS,
  }
}

function slotAt(rules: ServiceRules, startMs: number): Interval {
  return { startMs, endMs: startMs + rules.durationMinutes * MINUTE_MS }
}

function wantedStarts(rules: ServiceRules, resource: Resource, query: FreeSlotsQuery): number[] {
  const zone = resource.timeZone
  const days = daysWanted(query)
  const part = query.partOfDay && PARTS_OF_DAY[query.partOfDay]
  const except = new Set(query.exceptMs)
  const within = around(days)
  return freeStarts(rules, resource, { atMs: query.atMs, within }).filter((startMs) => {
    const day = localDayOf(zone, startMs)
    const minute = localMinuteOf(zone, startMs)
    return (
      !except.has(startMs) &&
      days.first <= day &&
      day <= days.last &&
      (!part || (part.from <= minute && minute < part.until))
    )
  })
}

type Days = { first: number; last: number }

function daysWanted({ from, until }: FreeSlotsQuery): Days {
  return {
    first: from === undefined ? Number.NEGATIVE_INFINITY : dayOfDate(from),
    last: until === undefined ? Number.POSITIVE_INFINITY : dayOfDate(until),
  }
}

/** A stretch that contains these local days in any zone: clocks are at most a day away from UTC. */
function around({ first, last }: Days): Interval {
  return { startMs: (first - 1) * DAY_MS, endMs: (last + 2) * DAY_MS }
}

function gridStarts(piece: Interval & { gridMs: number }, stepMs: number): number[] {
  const first = Math.ceil((piece.startMs - piece.gridMs) / stepMs)
  const last = Math.ceil((piece.endMs - piece.gridMs) / stepMs) - 1
  return Array.from(
    { length: last - first + 1 },
    (_, index) => piece.gridMs + (first + index) * stepMs,
  )
}

function touches(busy: readonly Interval[], occupied: Interval): boolean {
  return busy.some((one) => overlaps(one, occupied))
}

function busyOnDay(resource: Resource, atMs: number): number {
  const day = localDayOf(resource.timeZone, atMs)
  return resource.busy.filter((one) => localDayOf(resource.timeZone, one.startMs) === day).length
}

function inOrder<S extends Interval & { timeZone: string }>(slots: S[], near?: string): S[] {
  const wanted = near === undefined ? undefined : minuteOfTime(near)
  const away = ({ timeZone, startMs }: S) =>
    wanted === undefined ? 0 : Math.abs(localMinuteOf(timeZone, startMs) - wanted)
  return slots.toSorted((a, b) => away(a) - away(b) || a.startMs - b.startMs)
}
