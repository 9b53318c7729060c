import { type Card, type Clearance, clearance } from './clearance.ts'
import { assignLanes, type Run } from './cord-lanes.ts'

export type Point = { x: number; y: number }

/** A cord to be drawn: from a jack on a lower edge to the inlet on an upper edge. */
export type Cord = { id: string; from: Point; to: Point; source: string; target: string }

/** How far below a jack or above an inlet a cord runs sideways: the middle of the usual gap between rows. */
const LANE = 20

/** How far from a card's side a cord passes it. */
const SIDE = 28

type Plan = { cord: Cord; points: Point[] }

/**
 * The corners of each cord: down from the jack, sideways in lanes between rows, around cards, and down into the inlet.
 * Cords to the same step share a lane; others that would cover each other get lanes of their own.
 * @returns corner points by cord id, both ends included; each leg is vertical or horizontal.
 */
export function routeCords(cards: readonly Card[], cords: readonly Cord[]): Map<string, Point[]> {
  const clear = clearance(cards)
  const sides = sidesOf(cards)
  const plans = cords.map((cord) => ({ cord, points: cheapest(cord, clear, sides) }))
  assignLanes(plans.flatMap((plan) => runsOf(plan, 'horizontal')))
  assignLanes(plans.flatMap((plan) => [...runsOf(plan, 'vertical'), ...endsOf(plan)]))
  return new Map(plans.map((plan) => [plan.cord.id, plan.points]))
}

function cheapest(cord: Cord, clear: Clearance, sides: readonly number[]): Point[] {
  const { from, to } = cord
  if (Math.abs(from.x - to.x) < 1 && to.y > from.y && clear.hits(from, to) === 0) return [from, to]
  let best: { cost: number; points: Point[] } | null = null
  for (const points of candidates(cord, sides)) {
    const cost = costOf(points, clear)
    if (best === null || cost < best.cost) best = { cost, points }
  }
  return best?.points ?? [from, to]
}

function candidates({ from, to }: Cord, sides: readonly number[]): Point[][] {
  const room = to.y - from.y
  const found: Point[][] = []
  if (room >= 16) {
    const above = room < 2 * LANE ? from.y + room / 2 : to.y - LANE
    const below = room < 2 * LANE ? above : from.y + LANE
    found.push(stepped(from, to, above))
    if (below !== above) found.push(stepped(from, to, below))
  }
  const nearest = sides
    .toSorted((one, other) => detour(one, from, to) - detour(other, from, to))
    .slice(0, 10)
  for (const x of nearest) {
    const leave = from.y + LANE
    const arrive = to.y - LANE
    found.push([
      from,
      { x: from.x, y: leave },
      { x, y: leave },
      { x, y: arrive },
      { x: to.x, y: arrive },
      to,
    ])
  }
  return found
}

function stepped(from: Point, to: Point, lane: number): Point[] {
  return [from, { x: from.x, y: lane }, { x: to.x, y: lane }, to]
}

function detour(x: number, from: Point, to: Point): number {
  return Math.abs(x - from.x) + Math.abs(x - to.x)
}

function costOf(points: readonly Point[], clear: Clearance): number {
  let cost = points.length * 20
  for (let index = 1; index < points.length; index++) {
    const one = points[index - 1]
    const other = points[index]
    if (!one || !other) continue
    cost += Math.abs(one.x - other.x) + Math.abs(one.y - other.y)
    cost += 5000 * clear.hits(one, other)
  }
  return cost
}

function sidesOf(cards: readonly Card[]): number[] {
  const sides = new Set<number>()
  for (const card of cards) {
    sides.add(Math.round(card.x - SIDE))
    sides.add(Math.round(card.x + card.width + SIDE))
  }
  return [...sides]
}

/** The inner legs of a plan that may move sideways to make room for others. The ends stay on jack and inlet. */
function runsOf(plan: Plan, direction: 'horizontal' | 'vertical'): Run[] {
  const runs: Run[] = []
  for (let index = 1; index < plan.points.length - 2; index++) {
    const before = plan.points[index - 1]
    const one = plan.points[index]
    const other = plan.points[index + 1]
    const after = plan.points[index + 2]
    if (!before || !one || !other || !after) continue
    const lies = index % 2 === 1 ? 'horizontal' : 'vertical'
    if (lies !== direction) continue
    const flat = direction === 'horizontal'
    runs.push({
      group: plan.cord.target,
      at: flat ? one.y : one.x,
      start: flat ? one.x : one.y,
      end: flat ? other.x : other.y,
      startTurn: Math.sign(flat ? before.y - one.y : before.x - one.x),
      endTurn: Math.sign(flat ? after.y - other.y : after.x - other.x),
      place(at) {
        plan.points[index] = flat
          ? { x: one.x, y: at }
          : { x: at, y: plan.points[index]?.y ?? one.y }
        plan.points[index + 1] = flat
          ? { x: other.x, y: at }
          : { x: at, y: plan.points[index + 1]?.y ?? other.y }
      },
    })
  }
  return runs
}

/** The first and the last leg, which stay in place. */
function endsOf({ cord, points }: Plan): Run[] {
  const legs = [points.slice(0, 2), points.slice(-2)]
  return legs.flatMap(([one, other]): Run[] =>
    one && other && one.x === other.x
      ? [
          {
            group: cord.target,
            at: one.x,
            start: one.y,
            end: other.y,
            startTurn: 0,
            endTurn: 0,
            fixed: true,
            place() {},
          },
        ]
      : [],
  )
}
