import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** Beyond this nobody reads a flow in one drawing. */
const COMFORTABLE_STEPS = 150

export function checkSize({ document }: FlowView): Problem[] {
  const count = document.nodes.length
  if (count <= COMFORTABLE_STEPS) return []
  return [
    {
      code: 'too-many-steps',
      severity: 'should-fix',
      nodeId: null,
      detail: { count, most: COMFORTABLE_STEPS },
    },
  ]
}
