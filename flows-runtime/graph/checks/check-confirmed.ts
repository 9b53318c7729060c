import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** What goes into a ticket or an appointment was read back to the caller first, on every path. */
export function checkConfirmed({ walked, uses, before, fields }: FlowView): Problem[] {
  return walked.flatMap(({ id: nodeId }): Problem[] => {
    const { confirmed } = before(nodeId)
    const [first, ...others] = (uses(nodeId).records ?? []).filter(
      (id) => fields.has(id) && !confirmed.includes(id),
    )
    if (first === undefined) return []
    const detail = { name: first, others: others.length }
    return [{ code: 'unconfirmed', severity: 'should-fix', nodeId, fieldId: first, detail }]
  })
}
