import type { Derived, NamedExit } from '#components/flow-editor/state/derive.ts'
import type { FlowNode } from '#runtime/graph/flow.ts'
import type { FlowLookup } from '#runtime/nodes/node-face.tsx'
import { cardWidth } from './card-size.ts'
import type { marksOf } from './exit-trouble.ts'

/** Everything a card shows. The same object as long as nothing on the card changed. */
export type StepModel = {
  node: FlowNode
  width: number
  number: number
  exits: readonly NamedExit[]
  /** For each exit: leads somewhere, should and does not, or may stay free. */
  plugs: readonly ('plugged' | 'loose' | 'free')[]
  mustFix: number
  shouldFix: number
  isStart: boolean
  lookup: FlowLookup
}

/** Makes models, reusing the earlier one of a step that looks the same. */
export function stepModels(): (
  derived: Derived,
  found: ReturnType<typeof marksOf>,
) => Map<string, StepModel> {
  let earlier = new Map<string, StepModel>()
  return (derived, found) => {
    const models = new Map<string, StepModel>()
    for (const node of derived.document.nodes) {
      const model = modelOf(node, derived, found)
      const before = earlier.get(node.id)
      models.set(node.id, before && looksSame(before, model) ? before : model)
    }
    earlier = models
    return models
  }
}

function modelOf(node: FlowNode, derived: Derived, found: ReturnType<typeof marksOf>): StepModel {
  const exits = derived.exits.get(node.id) ?? []
  const mark = found.marks.get(node.id)
  return {
    node,
    width: cardWidth(exits.length),
    number: derived.numbers.get(node.id) ?? 0,
    exits,
    plugs: exits.map((exit) => {
      const key = `${node.id}/${exit.outcome}`
      if (derived.leads.has(key)) return 'plugged'
      return found.loose.has(key) ? 'loose' : 'free'
    }),
    mustFix: mark?.mustFix ?? 0,
    shouldFix: mark?.shouldFix ?? 0,
    isStart: derived.document.startNodeId === node.id,
    lookup: derived.lookup,
  }
}

function looksSame(one: StepModel, other: StepModel): boolean {
  return (
    one.node === other.node &&
    one.number === other.number &&
    one.mustFix === other.mustFix &&
    one.shouldFix === other.shouldFix &&
    one.isStart === other.isStart &&
    one.lookup === other.lookup &&
    one.plugs.join() === other.plugs.join() &&
    one.exits.map((exit) => exit.outcome + exit.name).join() ===
      other.exits.map((exit) => exit.outcome + exit.name).join()
  )
}
