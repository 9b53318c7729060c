import type { Localized } from '#lib/language.ts'
import { factsAfter, fieldsAfter, type KnownBefore } from '#runtime/graph/facts-before.ts'
import type { FlowNode } from '#runtime/graph/flow.ts'
import type { FlowView } from '#runtime/graph/flow-view.ts'
import type { Problem } from '#runtime/graph/problem.ts'
import { templateNames } from '#runtime/graph/template-names.ts'
import type { SaidText } from '#runtime/nodes/node-schema.ts'

/** Nothing is used, and nothing is said, before it is known on every path. */
export function checkKnown(view: FlowView): Problem[] {
  return [
    ...settingsProblems(view),
    ...view.walked.flatMap((node) => [
      ...readProblems(view, node),
      ...needProblems(view, node),
      ...textProblems(view, node),
    ]),
  ]
}

function readProblems(view: FlowView, { id: nodeId }: FlowNode): Problem[] {
  const { asked } = view.before(nodeId)
  return [...new Set(view.uses(nodeId).reads ?? [])]
    .filter((fieldId) => view.fields.has(fieldId) && !asked.includes(fieldId))
    .map((fieldId) => unknownValue(nodeId, fieldId))
}

function needProblems(view: FlowView, { id: nodeId }: FlowNode): Problem[] {
  const { facts } = view.before(nodeId)
  return (view.uses(nodeId).needs ?? [])
    .filter((name) => !facts.includes(name))
    .map((name) => ({ code: 'step-needed', severity: 'must-fix', nodeId, detail: { name } }))
}

function textProblems(view: FlowView, node: FlowNode): Problem[] {
  const before = view.before(node.id)
  const uses = view.uses(node.id)
  const said = (uses.says ?? []).flatMap((text) => {
    const known = text.after === undefined ? before : onceEnded(before, view, node.id, text.after)
    return problemsIn(view, known, { nodeId: node.id, ...text })
  })
  return [...said, ...questionProblems(view, node, before)]
}

/** A step asks its fields in order, so each question may use the answers to the ones before it. */
function questionProblems(view: FlowView, node: FlowNode, before: KnownBefore): Problem[] {
  const asks = view.uses(node.id).asks ?? []
  return asks.flatMap((id, index) => {
    const field = view.fields.get(id)
    if (!field) return []
    const known = { ...before, known: [...before.known, ...asks.slice(0, index)] }
    const path = `fields.${id}`
    return [
      ...problemsIn(view, known, {
        nodeId: node.id,
        path: `${path}.question`,
        text: field.question,
      }),
      ...problemsIn(view, known, { nodeId: node.id, path: `${path}.again`, text: field.again }),
    ]
  })
}

function settingsProblems(view: FlowView): Problem[] {
  const { disclosure, silence, notUnderstood, goodbye } = view.document.settings
  const texts = { disclosure, silence, notUnderstood, goodbye }
  const nothing: KnownBefore = { asked: [], known: [], facts: [], confirmed: [] }
  return Object.entries(texts).flatMap(([name, text]) =>
    problemsIn(view, nothing, { nodeId: null, path: `settings.${name}`, text }),
  )
}

type Place = { nodeId: string | null; path: string; text: Localized; own?: SaidText['own'] }

function problemsIn(view: FlowView, known: KnownBefore, { nodeId, path, text, own }: Place) {
  const names = new Set(Object.values(text).flatMap((each) => templateNames(each ?? '')))
  return [...names]
    .filter((name) => !own?.includes(name))
    .flatMap((name) => problemWith(name, view, known).map((each) => ({ ...each, nodeId, path })))
}

function problemWith(name: string, view: FlowView, known: KnownBefore): Problem[] {
  if (view.factNames.has(name)) {
    if (known.facts.includes(name)) return []
    return [{ code: 'fact-unknown', severity: 'must-fix', nodeId: null, detail: { name } }]
  }
  if (!view.fields.has(name)) {
    return [{ code: 'name-unknown', severity: 'must-fix', nodeId: null, detail: { name } }]
  }
  if (known.known.includes(name)) return []
  if (!known.asked.includes(name)) return [unknownValue(null, name)]
  return [
    {
      code: 'value-maybe-unknown',
      severity: 'should-fix',
      nodeId: null,
      fieldId: name,
      detail: { name },
    },
  ]
}

function unknownValue(nodeId: string | null, fieldId: string): Problem {
  return {
    code: 'value-unknown',
    severity: 'must-fix',
    nodeId,
    fieldId,
    detail: { name: fieldId },
  }
}

/** What is known once the step itself has come to this outcome. */
function onceEnded(
  before: KnownBefore,
  view: FlowView,
  nodeId: string,
  outcome: string,
): KnownBefore {
  const uses = view.uses(nodeId)
  const given = fieldsAfter(uses.gives, outcome)
  return {
    ...before,
    asked: [...before.asked, ...given],
    known: [...before.known, ...given],
    facts: [...before.facts, ...factsAfter(uses, outcome)],
  }
}
