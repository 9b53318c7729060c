import type { FlowEdge } from '#runtime/graph/flow.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Fix, Problem, ProblemCode } from '#runtime/graph/problem.ts'

/** Cords leave from exits that exist, arrive at steps that exist, and no exit has two. */
export function checkEdges(view: FlowView): Problem[] {
  const seen = new Set<string>()
  return view.document.edges.flatMap((edge) => {
    const key = `${edge.from} ${edge.outcome}`
    const again = seen.has(key)
    seen.add(key)
    const code = codeOf(view, edge, again)
    if (!code) return []
    const nodeId = view.nodes.has(edge.from) ? edge.from : null
    const fix: Fix = { kind: 'remove-edge', ...edge }
    const { outcome, to } = edge
    return [{ code, severity: 'must-fix', nodeId, outcome, detail: { outcome, to }, fix }]
  })
}

function codeOf(view: FlowView, edge: FlowEdge, again: boolean): ProblemCode | undefined {
  if (!view.nodes.has(edge.to)) return 'edge-target-missing'
  if (!view.exits(edge.from).some((exit) => exit.outcome === edge.outcome)) {
    return 'edge-exit-unknown'
  }
  return again ? 'edge-duplicate' : undefined
}
