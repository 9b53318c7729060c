import type { Localized } from '#lib/language.ts'
import type { Branch, BranchLookup } from '#runtime/nodes/node-schema.ts'
import { type AnyDefinition, definitionOf } from './definition-of.ts'
import type { FlowDocument, FlowNode } from './flow.ts'
import { blankOf } from './uses-of.ts'

/** A way out of a step. `label` is what the manager wrote; null where the type itself names its exit. */
export type Exit = { outcome: string; label: Localized | null; fixed: boolean }

/**
 * The exits of a step: first those that its settings make (one an intent, one a rule), then those of its type.
 * An unknown type keeps the exits that its cords leave from, so that the drawing stays whole. Never throws.
 */
export function exitsOf(node: FlowNode, document: FlowDocument): Exit[] {
  const definition = definitionOf(node.type)
  if (!definition) return exitsDrawn(node, document)
  const branches = branchesOf(definition, node, lookupIn(document))
  const named = branches.map(({ outcome, label }) => ({ outcome, label, fixed: false }))
  const fixed = definition.outcomes.map((outcome) => ({ outcome, label: null, fixed: true }))
  return uniqueByOutcome([...named, ...fixed])
}

function branchesOf(definition: AnyDefinition, node: FlowNode, lookup: BranchLookup): Branch[] {
  if (!definition.branches) return []
  const parsed = definition.data.safeParse(node.data)
  if (parsed.success) return definition.branches(parsed.data, lookup)
  try {
    return definition
      .branches({ ...blankOf(definition), ...node.data }, lookup)
      .filter((branch) => /^to:[\w-]{1,60}$/.test(branch.outcome))
  } catch {
    return []
  }
}

function lookupIn(document: FlowDocument): BranchLookup {
  return {
    intentName: (id) => document.intents.find((intent) => intent.id === id)?.name ?? {},
    fieldLabel: (id) => document.fields.find((field) => field.id === id)?.label ?? {},
  }
}

function exitsDrawn(node: FlowNode, document: FlowDocument): Exit[] {
  const outcomes = document.edges
    .filter((edge) => edge.from === node.id)
    .map((edge) => edge.outcome)
  return [...new Set(outcomes)].map((outcome) => ({ outcome, label: null, fixed: true }))
}

function uniqueByOutcome(exits: Exit[]): Exit[] {
  return [...new Map(exits.toReversed().map((exit) => [exit.outcome, exit])).values()].toReversed()
}
