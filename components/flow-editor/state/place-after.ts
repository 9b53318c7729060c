import { CARD_HEIGHT, cardWidth } from '#components/flow-editor/canvas/card-size.ts'
import type { Position } from '#components/flow-editor/document/node-commands.ts'
import type { FlowDocument, FlowNode } from '#runtime/graph/flow.ts'
import { outcomesIn } from './derive.ts'

const DOWN = 72
const ASIDE = 56

/** A free place under a step, or under everything when there is no such step. */
export function placeAfter(
  document: FlowDocument,
  anchorId: string | null,
  node: FlowNode,
): Position {
  const outcomes = outcomesIn(document)
  const width = (each: FlowNode) => cardWidth(outcomes(each).length)
  const anchor = document.nodes.find((each) => each.id === anchorId)
  const own = width(node)
  const lowest = Math.max(0, ...document.nodes.map((each) => each.position.y + CARD_HEIGHT))
  if (!anchor) return { x: document.nodes[0]?.position.x ?? 0, y: lowest + DOWN }
  const y = anchor.position.y + CARD_HEIGHT + DOWN
  const wanted = Math.round(anchor.position.x + width(anchor) / 2 - own / 2)
  const row = document.nodes.filter((each) => Math.abs(each.position.y - y) < CARD_HEIGHT + 16)
  const free = (x: number) =>
    row.every(
      (each) =>
        x + own + ASIDE / 2 <= each.position.x || x >= each.position.x + width(each) + ASIDE / 2,
    )
  const edges = row.flatMap((each) => [
    each.position.x - own - ASIDE,
    each.position.x + width(each) + ASIDE,
  ])
  const best = [wanted, ...edges]
    .filter(free)
    .toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0]
  return { x: best ?? wanted, y }
}
