import type { FlowNode } from '#runtime/graph/flow.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'

/** Fields, intents and services that steps name exist. */
export function checkReferences(view: FlowView): Problem[] {
  return view.live.flatMap((node) => [
    ...fieldProblems(view, node),
    ...intentProblems(view, node),
    ...serviceProblems(view, node),
  ])
}

function fieldProblems(view: FlowView, { id: nodeId }: FlowNode): Problem[] {
  const { asks, reads, fills, records, serviceFields, gives, confirms } = view.uses(nodeId)
  const declared = [gives, confirms].flatMap((list) => list ?? []).flatMap((each) => each.fields)
  const named = [asks, reads, fills, records, serviceFields].flatMap((list) => list ?? [])
  return [...new Set([...named, ...declared])]
    .filter((id) => !view.fields.has(id))
    .map((fieldId) => ({
      code: 'field-missing',
      severity: 'must-fix',
      nodeId,
      fieldId,
      detail: { name: fieldId },
    }))
}

function intentProblems(view: FlowView, { id: nodeId }: FlowNode): Problem[] {
  return (view.uses(nodeId).intents ?? [])
    .filter((id) => !view.intents.has(id))
    .map((intentId) => ({
      code: 'intent-missing',
      severity: 'must-fix',
      nodeId,
      intentId,
      detail: { name: intentId },
    }))
}

/** A service may be named by the step itself or be a choice of the field that decides it. */
function serviceProblems(
  { catalogue, fields, uses }: FlowView,
  { id: nodeId }: FlowNode,
): Problem[] {
  if (!catalogue) return []
  const { services = [], serviceFields = [] } = uses(nodeId)
  const chosen = serviceFields.flatMap((id) => fields.get(id)?.choices ?? [])
  const keys = new Set([...services, ...chosen.map((choice) => choice.id)])
  return [...keys]
    .filter((key) => !catalogue.services.includes(key))
    .map((key) => ({
      code: 'service-missing',
      severity: 'must-fix',
      nodeId,
      detail: { name: key },
    }))
}
