import { Temporal } from 'temporal-polyfill'
import type { Interval } from './interval.ts'

/** A stretch during which a zone's clocks are this far ahead of UTC. */
export type OffsetStretch = Interval & { offsetMs: number }

/**
 * Cuts `within` at every change of the zone's clocks, oldest first. Inside one stretch local time runs evenly, so local
 * arithmetic is plain addition; that a local time is skipped or comes twice shows only at the cuts.
 * @param zone IANA name.
 * @throws RangeError for a zone that does not exist.
 */
export function offsetStretches(zone: string, within: Interval): OffsetStretch[] {
  const stretches: OffsetStretch[] = []
  let startMs = within.startMs
  while (startMs < within.endMs) {
    const { offsetMs, untilMs } = stretchAt(zone, startMs)
    const endMs = Math.min(untilMs, within.endMs)
    stretches.push({ startMs, endMs, offsetMs })
    startMs = endMs
  }
  return stretches
}

/** How far ahead of UTC the zone's clocks are at an instant. */
export function offsetAt(zone: string, atMs: number): number {
  return stretchAt(zone, atMs).offsetMs
}

type Known = { fromMs: number; untilMs: number; offsetMs: number }

/** The stretch last used of each zone: questions come in runs about the same weeks. */
const lastUsed = new Map<string, Known>()

function stretchAt(zone: string, atMs: number): Known {
  const known = lastUsed.get(zone)
  if (known && known.fromMs <= atMs && atMs < known.untilMs) return known
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs)).toZonedDateTimeISO(zone)
  const next = local.getTimeZoneTransition('next')
  const found = {
    fromMs: atMs,
    untilMs: next ? next.epochMilliseconds : Number.POSITIVE_INFINITY,
    offsetMs: Math.round(local.offsetNanoseconds / 1e6),
  }
  if (known && known.untilMs === found.untilMs) found.fromMs = Math.min(known.fromMs, found.fromMs)
  lastUsed.set(zone, found)
  return found
}
