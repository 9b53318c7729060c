import type { Drawing } from './arrange.ts'

/** Steps in rows from the top; `rowOf` says the row of each. */
export type Layered = {
  rows: string[][]
  rowOf: Map<string, number>
  /** Cords that lead downwards. */
  forward: { from: string; to: string; rank: number }[]
}

/** Odd, so that the last one goes down and exits keep their order. */
const SWEEPS = 5

/** Rows by the longest way from the start; cords that lead back are left out of account. */
export function layersOf(drawing: Drawing): Layered {
  const exits = new Map(drawing.steps.map((step) => [step.id, step.exits]))
  const cords = drawing.cords
    .filter((cord) => exits.has(cord.from) && exits.has(cord.to))
    .map((cord) => ({ ...cord, rank: exits.get(cord.from)?.indexOf(cord.outcome) ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank)
  const outgoing = Map.groupBy(cords, (cord) => cord.from)
  const { order, back } = walk(drawing, outgoing)
  const forward = cords.filter((cord) => cord.from !== cord.to && !back.has(cord))
  const rowOf = new Map<string, number>()
  const reached = reachedFrom(drawing.start, outgoing)
  for (const id of order.filter((each) => reached.has(each))) settle(id, 0)
  const below = Math.max(-1, ...rowOf.values()) + 1
  for (const id of order.filter((each) => !reached.has(each))) settle(id, below)
  const rows: string[][] = []
  for (const id of order) {
    const row = rowOf.get(id) ?? 0
    while (rows.length <= row) rows.push([])
    rows[row]?.push(id)
  }
  return { rows, rowOf, forward }

  function settle(id: string, floor: number): void {
    const row = Math.max(rowOf.get(id) ?? 0, floor)
    rowOf.set(id, row)
    for (const cord of outgoing.get(id) ?? []) {
      if (back.has(cord) || cord.from === cord.to || (rowOf.get(cord.to) ?? -1) > row) continue
      rowOf.set(cord.to, row + 1)
    }
  }
}

/** Sorts each row so that cords cross little: by the mean place of neighbours, up and down. */
export function inOrder(layered: Layered): Layered {
  const rows = layered.rows.map((row) => [...row])
  const place = new Map<string, number>()
  for (const row of rows) note(row)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0
    const indexes = rows.map((_, index) => index)
    for (const index of down ? indexes : indexes.toReversed()) {
      const row = rows[index]
      if (!row) continue
      const means = new Map(row.map((id) => [id, mean(id, down)]))
      row.sort((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0))
      note(row)
    }
  }
  return { ...layered, rows }

  function note(row: readonly string[]): void {
    for (const [index, id] of row.entries()) place.set(id, index / Math.max(1, row.length))
  }

  function mean(id: string, down: boolean): number {
    const near = layered.forward.filter((cord) => (down ? cord.to : cord.from) === id)
    if (near.length === 0) return place.get(id) ?? 0
    const total = near.reduce((sum, cord) => {
      const other = place.get(down ? cord.from : cord.to) ?? 0
      return sum + other + (down ? cord.rank / 1000 : 0)
    }, 0)
    return total / near.length
  }
}

type RankedCord = Drawing['cords'][number] & { rank: number }

/** Steps so that each comes after all that lead to it, and the cords that would contradict that. */
function walk(
  drawing: Drawing,
  outgoing: ReadonlyMap<string, RankedCord[]>,
): { order: string[]; back: Set<RankedCord> } {
  const state = new Map<string, 'open' | 'done'>()
  const back = new Set<RankedCord>()
  const finished: string[] = []
  const begin = [drawing.start, ...drawing.steps.map((step) => step.id)]
  const known = new Set(drawing.steps.map((step) => step.id))
  for (const root of begin) {
    if (!known.has(root) || state.has(root)) continue
    const trail: { id: string; cords: RankedCord[] }[] = []
    const enter = (id: string) => {
      state.set(id, 'open')
      trail.push({ id, cords: [...(outgoing.get(id) ?? [])].reverse() })
    }
    enter(root)
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const cord = top.cords.shift()
      if (!cord) {
        state.set(top.id, 'done')
        finished.push(top.id)
        trail.pop()
      } else if (state.get(cord.to) === 'open') {
        back.add(cord)
      } else if (!state.has(cord.to)) {
        enter(cord.to)
      }
    }
  }
  return { order: finished.toReversed(), back }
}

function reachedFrom(start: string, outgoing: ReadonlyMap<string, RankedCord[]>): Set<string> {
  const reached = new Set([start])
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const cord of outgoing.get(id) ?? []) {
      if (reached.has(cord.to)) continue
      reached.add(cord.to)
      waiting.push(cord.to)
    }
  }
  return reached
}
