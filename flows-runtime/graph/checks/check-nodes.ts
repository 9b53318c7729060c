import { definitionOf } from '#runtime/graph/definition-of.ts'
import type { FlowNode } from '#runtime/graph/flow.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** Each step is of a type that exists and holds what the type needs. */
export function checkNodes({ live }: FlowView): Problem[] {
  return live.flatMap(problemsOf)
}

function problemsOf(node: FlowNode): Problem[] {
  const definition = definitionOf(node.type)
  if (!definition) {
    return [
      { code: 'type-unknown', severity: 'must-fix', nodeId: node.id, detail: { type: node.type } },
    ]
  }
  const parsed = definition.data.safeParse(node.data)
  if (parsed.success) return []
  const paths = new Set(parsed.error.issues.map((issue) => issue.path.join('.')))
  return [...paths].map((path) => ({
    code: 'data-invalid',
    severity: 'must-fix',
    nodeId: node.id,
    path,
    detail: {},
  }))
}
