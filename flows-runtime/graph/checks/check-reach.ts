import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** Each step can be come to, and from each step the call can end. */
export function checkReach(view: FlowView): Problem[] {
  const live = new Set(view.live.map((node) => node.id))
  const ending = endingNodes(view)
  return view.document.nodes.flatMap((node): Problem[] => {
    if (!live.has(node.id)) {
      return [{ code: 'unreachable', severity: 'should-fix', nodeId: node.id, detail: {} }]
    }
    if (ending.has(node.id)) return []
    return [{ code: 'no-way-out', severity: 'must-fix', nodeId: node.id, detail: {} }]
  })
}

/** Steps from which some path ends the call; an exit without a cord ends it too, and is told by another check. */
function endingNodes(view: FlowView): Set<string> {
  const into = new Map<string, string[]>()
  const outcomes = new Map<string, Set<string>>()
  for (const { from, outcome, to } of view.document.edges) {
    into.set(to, [...(into.get(to) ?? []), from])
    outcomes.set(from, (outcomes.get(from) ?? new Set()).add(outcome))
  }
  const waiting = view.document.nodes
    .filter(({ id }) => {
      const exits = view.exits(id)
      return exits.length === 0 || exits.some((exit) => !outcomes.get(id)?.has(exit.outcome))
    })
    .map((node) => node.id)
  const ending = new Set(waiting)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const from of into.get(next) ?? []) {
      if (ending.has(from)) continue
      ending.add(from)
      waiting.push(from)
    }
  }
  return ending
}
