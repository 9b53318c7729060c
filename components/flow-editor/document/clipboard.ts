import { z } from 'zod'
import { type FlowDocument, type FlowNode, flowEdge, flowNode } from '#runtime/graph/flow.ts'
import { freeId, type Position } from './node-commands.ts'

const clip = z.object({
  kind: z.literal('centralita-steps'),
  format: z.literal(1),
  nodes: z.array(flowNode).min(1).max(200),
  edges: z.array(flowEdge).max(1000),
})

/** Steps on their way to another place, flow or browser tab. */
export type Clip = z.infer<typeof clip>

/** The named steps and the cords between them; null when there are none. */
export function copySteps(document: FlowDocument, ids: readonly string[]): Clip | null {
  const chosen = new Set(ids)
  const nodes = document.nodes.filter((node) => chosen.has(node.id))
  if (nodes.length === 0) return null
  const edges = document.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to))
  return { kind: 'centralita-steps', format: 1, nodes, edges }
}

export function writeClip(steps: Clip): string {
  return JSON.stringify(steps)
}

/** Reads what may be any text of the clipboard; null when it is not ours. */
export function readClip(text: string): Clip | null {
  try {
    const parsed = clip.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Adds copies under new ids, `offset` away from the originals. Answers the new ids in the clip's order. */
export function pasteSteps(
  document: FlowDocument,
  steps: Clip,
  offset: Position,
): { document: FlowDocument; ids: string[] } {
  const renamed = new Map<string, string>()
  const nodes: FlowNode[] = []
  for (const node of steps.nodes) {
    const id = freeId([...document.nodes, ...nodes], node.type)
    renamed.set(node.id, id)
    const position = { x: node.position.x + offset.x, y: node.position.y + offset.y }
    nodes.push({ ...node, id, position })
  }
  const edges = steps.edges.flatMap((edge) => {
    const from = renamed.get(edge.from)
    const to = renamed.get(edge.to)
    return from && to ? [{ ...edge, from, to }] : []
  })
  return {
    document: {
      ...document,
      nodes: [...document.nodes, ...nodes],
      edges: [...document.edges, ...edges],
    },
    ids: nodes.map((node) => node.id),
  }
}
