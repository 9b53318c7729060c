/** One leg of a cord that may be moved aside. Legs of one `group` lead to the same step and may lie on each other. */
export type Run = {
  group: string
  /** Where it lies across its direction. */
  at: number
  /** Along its direction, in the order in which the cord runs. */
  start: number
  end: number
  /** Towards which side the cord comes in at the start and goes on at the end: -1, 0 or 1. */
  startTurn: number
  endTurn: number
  /** It stays where it is and others make room: it ends on a jack or an inlet. */
  fixed?: boolean
  place(at: number): void
}

/** Legs closer than this compete for the same room. */
const SAME_ROOM = 12

/** Distance between lanes where there is room, and all the room there is between two rows. */
const LANE_STEP = 9
const ROOM = 30

/** How far a lane moves aside for fixed ones, nearest first. */
const OFFSETS = [0, LANE_STEP, -LANE_STEP, 2 * LANE_STEP, -2 * LANE_STEP, 3 * LANE_STEP]

/** Legs of one group this close are one lane. */
const ALMOST = 8

type Lane = { group: string; at: number; low: number; high: number; fixed: boolean; runs: Run[] }

/** Moves legs of different groups apart that would lie on each other, in the order that crosses least. */
export function assignLanes(runs: readonly Run[]): void {
  for (const cluster of clusters(merged(runs))) {
    if (cluster.some((lane) => lane.fixed)) avoid(cluster)
    else if (cluster.length > 1) spread(untangled(cluster))
  }
}

/** Joins legs of one group that meet and lie almost on each other, and lays them exactly on each other. */
function merged(runs: readonly Run[]): Lane[] {
  const lanes = new Map<string, Lane[]>()
  const fixedFirst = runs.toSorted(
    (one, other) => Number(other.fixed ?? false) - Number(one.fixed ?? false),
  )
  for (const run of fixedFirst) {
    const low = Math.min(run.start, run.end)
    const high = Math.max(run.start, run.end)
    const known = lanes.get(run.group) ?? []
    const meets = known.find(
      (lane) =>
        Math.abs(lane.at - run.at) <= ALMOST && low <= lane.high + 1 && high >= lane.low - 1,
    )
    if (meets) {
      meets.low = Math.min(meets.low, low)
      meets.high = Math.max(meets.high, high)
      meets.runs.push(run)
      if (meets.at !== run.at) run.place(meets.at)
    } else {
      known.push({
        group: run.group,
        at: run.at,
        low,
        high,
        fixed: run.fixed ?? false,
        runs: [run],
      })
    }
    lanes.set(run.group, known)
  }
  return [...lanes.values()].flat()
}

/** Sets of lanes that touch each other, directly or through others. */
function clusters(lanes: readonly Lane[]): Lane[][] {
  const sorted = lanes.toSorted((one, other) => one.low - other.low || one.at - other.at)
  const found: Lane[][] = []
  const open: { lanes: Lane[]; high: number }[] = []
  for (const lane of sorted) {
    const touching = open.filter(
      (each) => each.high + 8 > lane.low && each.lanes.some((other) => near(other, lane)),
    )
    const target = touching[0] ?? { lanes: [], high: lane.high }
    if (touching.length === 0) {
      open.push(target)
      found.push(target.lanes)
    }
    for (const extra of touching.slice(1)) {
      target.lanes.push(...extra.lanes.splice(0))
      target.high = Math.max(target.high, extra.high)
      open.splice(open.indexOf(extra), 1)
    }
    target.lanes.push(lane)
    target.high = Math.max(target.high, lane.high)
  }
  return found.filter((cluster) => cluster.length > 0)
}

function near(one: Lane, other: Lane): boolean {
  return Math.abs(one.at - other.at) < SAME_ROOM && overlap(one, other)
}

function overlap(one: Lane, other: Lane): boolean {
  return one.low < other.high + 8 && other.low < one.high + 8
}

/** Swaps neighbours as long as that saves crossings. */
function untangled(cluster: readonly Lane[]): Lane[] {
  const order = cluster.toSorted((one, other) => one.low - other.low || one.at - other.at)
  for (let round = 0; round < order.length; round++) {
    let swapped = false
    for (let index = 1; index < order.length; index++) {
      const upper = order[index - 1]
      const lower = order[index]
      if (!upper || !lower || !overlap(upper, lower)) continue
      if (crossings(upper, lower) > crossings(lower, upper)) {
        order[index - 1] = lower
        order[index] = upper
        swapped = true
      }
    }
    if (!swapped) break
  }
  return order
}

/** How many turns of one lane would cut the other if `upper` lay on the smaller side. */
function crossings(upper: Lane, lower: Lane): number {
  const cut = (lane: Lane, turns: number[]) =>
    turns.filter((at) => at > lane.low && at < lane.high).length
  return cut(upper, turnsOf(lower, -1)) + cut(lower, turnsOf(upper, 1))
}

function turnsOf(lane: Lane, side: number): number[] {
  const turns = lane.runs.flatMap((run) => [
    ...(run.startTurn === side ? [run.start] : []),
    ...(run.endTurn === side ? [run.end] : []),
  ])
  return [...new Set(turns)]
}

/** Moves lanes aside, no further than needed, until none lies on another or on a fixed one. */
function avoid(cluster: readonly Lane[]): void {
  const placed = cluster.filter((lane) => lane.fixed)
  for (const lane of untangled(cluster.filter((each) => !each.fixed))) {
    const free = OFFSETS.map((offset) => lane.at + offset).find((at) =>
      placed.every((other) => !overlap(lane, other) || Math.abs(other.at - at) >= LANE_STEP - 1),
    )
    const at = free ?? lane.at
    for (const run of lane.runs) run.place(at)
    placed.push({ ...lane, at })
  }
}

function spread(order: readonly Lane[]): void {
  const rows = new Map<Lane, number>()
  let count = 0
  for (const lane of order) {
    let row = 0
    for (const [other, taken] of rows) if (overlap(lane, other)) row = Math.max(row, taken + 1)
    rows.set(lane, row)
    count = Math.max(count, row + 1)
  }
  const middle = order.reduce((sum, lane) => sum + lane.at, 0) / order.length
  const step = count > 1 ? Math.min(LANE_STEP, ROOM / (count - 1)) : 0
  for (const [lane, row] of rows) {
    const at = Math.round(middle + (row - (count - 1) / 2) * step)
    for (const run of lane.runs) run.place(at)
  }
}
