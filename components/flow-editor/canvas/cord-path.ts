import type { Point } from './cord-routing.ts'

/** Corners are round; a cord that is crossed leaves this much air on both sides. */
const RADIUS = 12
const AIR = 5

/** Where a vertical leg is interrupted, by the index of the leg. */
export type Gaps = ReadonlyMap<number, number[]>

/** An SVG path through the corners; vertical legs are interrupted at `gaps`. */
export function cordPath(points: readonly Point[], gaps: Gaps = new Map()): string {
  const first = points[0]
  if (!first) return ''
  const parts = [`M${first.x} ${first.y}`]
  for (let index = 1; index < points.length; index++) {
    const before = points[index - 1]
    const corner = points[index]
    const after = points[index + 1]
    if (!before || !corner) continue
    const radius = after
      ? Math.min(RADIUS, lengthOf(before, corner) / 2, lengthOf(corner, after) / 2)
      : 0
    const stop = towards(corner, before, radius)
    const down = Math.sign(stop.y - before.y)
    for (const y of (gaps.get(index - 1) ?? []).toSorted((one, other) => (one - other) * down)) {
      parts.push(`L${before.x} ${y - AIR * down}`, `M${before.x} ${y + AIR * down}`)
    }
    parts.push(`L${round(stop.x)} ${round(stop.y)}`)
    if (after && radius > 0) {
      const go = towards(corner, after, radius)
      parts.push(`Q${corner.x} ${corner.y} ${round(go.x)} ${round(go.y)}`)
    }
  }
  return parts.join('')
}

/**
 * Where each cord gives way to another: its vertical legs where a horizontal leg of a cord to a different step runs.
 * @param targets the step that each cord leads to; cords to one step join instead of crossing.
 */
export function crossingGaps(
  routes: ReadonlyMap<string, readonly Point[]>,
  targets: ReadonlyMap<string, string>,
): Map<string, Map<number, number[]>> {
  const flats: { cord: string; y: number; low: number; high: number }[] = []
  for (const [cord, points] of routes) {
    eachLeg(points, (one, other) => {
      if (one.y !== other.y) return
      flats.push({ cord, y: one.y, low: Math.min(one.x, other.x), high: Math.max(one.x, other.x) })
    })
  }
  flats.sort((one, other) => one.y - other.y)
  const gaps = new Map<string, Map<number, number[]>>()
  for (const [cord, points] of routes) {
    const legs = new Map<number, number[]>()
    eachLeg(points, (one, other, index) => {
      if (one.x !== other.x) return
      const top = Math.min(one.y, other.y) + AIR + 2
      const bottom = Math.max(one.y, other.y) - AIR - 2
      const cuts = new Set<number>()
      for (let at = firstFrom(flats, top); at < flats.length; at++) {
        const flat = flats[at]
        if (!flat || flat.y > bottom) break
        const inside = one.x > flat.low + 2 && one.x < flat.high - 2
        if (inside && targets.get(flat.cord) !== targets.get(cord)) cuts.add(flat.y)
      }
      if (cuts.size > 0) legs.set(index, [...cuts])
    })
    if (legs.size > 0) gaps.set(cord, legs)
  }
  return gaps
}

/** The middle of a cord's longest leg: the place for its "+". */
export function cordMiddle(points: readonly Point[]): Point {
  let best = { length: -1, x: 0, y: 0 }
  eachLeg(points, (one, other) => {
    const length = lengthOf(one, other)
    if (length > best.length) best = { length, x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
  })
  return { x: best.x, y: best.y }
}

function eachLeg(
  points: readonly Point[],
  visit: (one: Point, other: Point, index: number) => void,
): void {
  for (let index = 1; index < points.length; index++) {
    const one = points[index - 1]
    const other = points[index]
    if (one && other) visit(one, other, index - 1)
  }
}

function firstFrom(flats: readonly { y: number }[], top: number): number {
  let low = 0
  let high = flats.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((flats[middle]?.y ?? 0) < top) low = middle + 1
    else high = middle
  }
  return low
}

function lengthOf(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y)
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
