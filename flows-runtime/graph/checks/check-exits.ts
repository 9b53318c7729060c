import type { FlowNode } from '#runtime/graph/flow.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** Every exit of every step that a call can reach leads somewhere. */
export function checkExits(view: FlowView): Problem[] {
  const plugged = new Set(view.document.edges.map((edge) => `${edge.from} ${edge.outcome}`))
  return view.live.flatMap((node) =>
    view
      .exits(node.id)
      .filter((exit) => !plugged.has(`${node.id} ${exit.outcome}`))
      .map(({ outcome }) => ({
        code: 'exit-unconnected',
        severity: 'must-fix',
        nodeId: node.id,
        outcome,
        detail: { outcome },
        fix: { kind: 'connect', from: node.id, outcome, to: suggestion(view, node, outcome) },
      })),
  )
}

const TROUBLE: ReadonlySet<string> = new Set(['silent', 'unclear', 'failed', 'none-free'])

/** Where a call in trouble is best off: with people, else at the end. Null where only the manager can know. */
function suggestion(view: FlowView, node: FlowNode, outcome: string): string | null {
  if (!TROUBLE.has(outcome)) return null
  const person = view.document.settings.personNodeId
  if (person !== null && person !== node.id && view.nodes.has(person)) return person
  const end = view.live.find((each) => view.exits(each.id).length === 0)
  return end?.id ?? null
}
