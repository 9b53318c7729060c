import type { FlowDocument, FlowNode } from '#runtime/graph/flow.ts'

/**
 * The number of each step, from 1, in the order in which a call may reach them: along the first exit as far as it goes,
 * then the next exit. Steps that no call reaches come last, in the order in which they were made.
 * @param exitsOf the exits of a step, main way first.
 */
export function callOrder(
  document: Pick<FlowDocument, 'nodes' | 'edges' | 'startNodeId'>,
  exitsOf: (node: FlowNode) => readonly string[],
): Map<string, number> {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]))
  const leads = new Map(document.edges.map((edge) => [`${edge.from}/${edge.outcome}`, edge.to]))
  const numbers = new Map<string, number>()
  const waiting = [document.startNodeId]
  while (waiting.length > 0) {
    const id = waiting.pop()
    const node = id === undefined ? undefined : nodes.get(id)
    if (!node || numbers.has(node.id)) continue
    numbers.set(node.id, numbers.size + 1)
    const next = exitsOf(node).flatMap((outcome) => leads.get(`${node.id}/${outcome}`) ?? [])
    waiting.push(...next.reverse())
  }
  for (const node of document.nodes) {
    if (!numbers.has(node.id)) numbers.set(node.id, numbers.size + 1)
  }
  return numbers
}
