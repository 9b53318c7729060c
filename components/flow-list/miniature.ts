import type { FlowDocument } from '#runtime/graph/flow.ts'

/** A drawing of the beginning of a flow, small enough for a card. */
export type Miniature = {
  width: number
  height: number
  cards: { id: string; type: string; x: number; y: number }[]
  /** `main`: along the first exits, the way a good call goes. */
  cords: { from: string; to: string; path: string; main: boolean }[]
}

const MINI = {
  width: 300,
  height: 136,
  cardWidth: 62,
  cardHeight: 18,
  top: 12,
  rowStep: 31,
} as const
const ROWS = 4
const MOST_IN_ROW = 4

/** Lays out the steps that a call reaches first, in rows from the top; cords lead only from one row to the next. */
export function miniatureOf(
  document: Pick<FlowDocument, 'startNodeId' | 'nodes' | 'edges'>,
): Miniature {
  const rows = rowsOf(document)
  const types = new Map(document.nodes.map((node) => [node.id, node.type]))
  const top = MINI.top + ((ROWS - rows.length) * MINI.rowStep) / 2
  const cards = rows.flatMap((row, index) =>
    row.map((id, column) => ({
      id,
      type: types.get(id) ?? '',
      x: Math.round(((column + 0.5) * MINI.width) / row.length - MINI.cardWidth / 2),
      y: Math.round(top + index * MINI.rowStep),
    })),
  )
  const placed = new Map(cards.map((card) => [card.id, card]))
  const main = mainWay(document, rows)
  const drawn = new Set<string>()
  const cords = document.edges.flatMap(({ from, to }) => {
    const [start, end] = [placed.get(from), placed.get(to)]
    if (!start || !end || end.y - start.y !== MINI.rowStep || drawn.has(`${from} ${to}`)) return []
    drawn.add(`${from} ${to}`)
    return [{ from, to, path: cord(start, end), main: main.has(`${from} ${to}`) }]
  })
  return {
    width: MINI.width,
    height: MINI.height,
    cards,
    cords: cords.toSorted((one, other) => Number(one.main) - Number(other.main)),
  }
}

export const CARD_SIZE = { width: MINI.cardWidth, height: MINI.cardHeight } as const

function rowsOf({
  startNodeId,
  nodes,
  edges,
}: Pick<FlowDocument, 'startNodeId' | 'nodes' | 'edges'>) {
  const known = new Set(nodes.map((node) => node.id))
  const seen = new Set([startNodeId])
  const rows = known.has(startNodeId) ? [[startNodeId]] : []
  while (rows.length > 0 && rows.length < ROWS) {
    const next = (rows.at(-1) ?? [])
      .flatMap((id) => edges.filter((edge) => edge.from === id).map((edge) => edge.to))
      .filter((id) => known.has(id) && !seen.has(id))
    const row = [...new Set(next)].slice(0, MOST_IN_ROW)
    if (row.length === 0) break
    for (const id of row) seen.add(id)
    rows.push(row)
  }
  return rows
}

/** The first exit of each step, from the start down. */
function mainWay({ edges }: Pick<FlowDocument, 'edges'>, rows: string[][]): Set<string> {
  const way = new Set<string>()
  let at = rows[0]?.[0]
  for (const row of rows.slice(1)) {
    const next = edges.find((edge) => edge.from === at && row.includes(edge.to))
    if (!next) break
    way.add(`${next.from} ${next.to}`)
    at = next.to
  }
  return way
}

type Place = { x: number; y: number }

function cord(from: Place, to: Place): string {
  const [startX, endX] = [from.x + MINI.cardWidth / 2, to.x + MINI.cardWidth / 2]
  const [startY, endY] = [from.y + MINI.cardHeight, to.y]
  if (Math.abs(startX - endX) < 1) return `M${startX} ${startY}V${endY}`
  const middle = (startY + endY) / 2
  const turn = Math.sign(endX - startX) * Math.min(4, Math.abs(endX - startX) / 2)
  const bend = Math.min(4, (endY - startY) / 2)
  return [
    `M${startX} ${startY}V${middle - bend}`,
    `Q${startX} ${middle} ${startX + turn} ${middle}`,
    `H${endX - turn}`,
    `Q${endX} ${middle} ${endX} ${middle + bend}`,
    `V${endY}`,
  ].join('')
}
