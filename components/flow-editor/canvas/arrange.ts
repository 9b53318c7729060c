import { CARD_HEIGHT, cardWidth, jackX } from './card-size.ts'
import { inOrder, type Layered, layersOf } from './layers.ts'

/** What arranging needs to know of a flow. Exits of a step come in the order of its jacks. */
export type Drawing = {
  start: string
  steps: { id: string; exits: readonly string[] }[]
  cords: { from: string; outcome: string; to: string }[]
}

const COLUMN_GAP = 56
const ROW_GAP = 40
const GRID = 4
const SWEEPS = 6

/**
 * A place for every step: rows from the top in the order of the call, cords as straight as they can be.
 * The same drawing always gives the same places. Steps that no call reaches stand below the rest.
 */
export function arrange(drawing: Drawing): Map<string, { x: number; y: number }> {
  const layered = inOrder(layersOf(drawing))
  const exits = new Map(drawing.steps.map((step) => [step.id, step.exits]))
  const width = (id: string) => cardWidth(exits.get(id)?.length ?? 0)
  const centres = new Map<string, number>()
  for (const row of layered.rows) placeEvenly(row, width, centres)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0
    const rows = down ? layered.rows : layered.rows.toReversed()
    for (const row of rows) {
      const wanted = row.map((id) => wish(id, down, { drawing, layered, exits, centres, width }))
      placeNear(row, wanted, width, centres)
    }
  }
  return placed(layered, centres, width)
}

type World = {
  drawing: Drawing
  layered: Layered
  exits: ReadonlyMap<string, readonly string[]>
  centres: ReadonlyMap<string, number>
  width(id: string): number
}

/** Where a step would like its middle: under the jacks that lead to it, or over the steps it leads to. */
function wish(id: string, down: boolean, world: World): number {
  const here = world.centres.get(id) ?? 0
  const row = world.layered.rowOf.get(id) ?? 0
  const wanted: number[] = []
  for (const cord of world.drawing.cords) {
    const touches = down ? cord.to === id : cord.from === id
    const other = down ? cord.from : cord.to
    const otherRow = world.layered.rowOf.get(other) ?? 0
    const forward = down ? otherRow < row : otherRow > row
    if (!touches || !forward) continue
    const jack = jackOffset(cord, world)
    const centre = world.centres.get(other) ?? 0
    wanted.push(down ? centre + jack : centre - jack)
  }
  return wanted.length === 0 ? here : wanted.reduce((sum, x) => sum + x, 0) / wanted.length
}

function jackOffset(cord: { from: string; outcome: string }, world: World): number {
  const exits = world.exits.get(cord.from) ?? []
  const index = Math.max(0, exits.indexOf(cord.outcome))
  return jackX(index, exits.length) - world.width(cord.from) / 2
}

function placeEvenly(
  row: readonly string[],
  width: (id: string) => number,
  centres: Map<string, number>,
): void {
  const total = row.reduce((sum, id) => sum + width(id) + COLUMN_GAP, -COLUMN_GAP)
  let left = -total / 2
  for (const id of row) {
    centres.set(id, left + width(id) / 2)
    left += width(id) + COLUMN_GAP
  }
}

/**
 * Puts a row as near to its wishes as its order and gaps allow (least squares): neighbours that would overlap are
 * pooled and share their mean wish.
 */
function placeNear(
  row: readonly string[],
  wanted: readonly number[],
  width: (id: string) => number,
  centres: Map<string, number>,
): void {
  const offsets: number[] = []
  row.forEach((id, index) => {
    const before = row[index - 1]
    const step = before === undefined ? 0 : (width(before) + width(id)) / 2 + COLUMN_GAP
    offsets.push((offsets[index - 1] ?? 0) + step)
  })
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((wish, index) => {
    pools.push({ sum: wish - (offsets[index] ?? 0), count: 1 })
    for (;;) {
      const last = pools.at(-1)
      const previous = pools.at(-2)
      if (!last || !previous || previous.sum / previous.count <= last.sum / last.count) break
      pools.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count })
    }
  })
  let index = 0
  for (const pool of pools) {
    for (let taken = 0; taken < pool.count; taken++, index++) {
      const id = row[index]
      if (id !== undefined) centres.set(id, pool.sum / pool.count + (offsets[index] ?? 0))
    }
  }
}

function placed(
  layered: Layered,
  centres: ReadonlyMap<string, number>,
  width: (id: string) => number,
): Map<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>()
  layered.rows.forEach((row, index) => {
    for (const id of row) {
      const left = (centres.get(id) ?? 0) - width(id) / 2
      places.set(id, { x: Math.round(left / GRID) * GRID, y: index * (CARD_HEIGHT + ROW_GAP) })
    }
  })
  return places
}
