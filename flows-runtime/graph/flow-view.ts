import type { Language } from '#lib/language.ts'
import type { Uses } from '#runtime/nodes/node-schema.ts'
import { allDefinitions } from './definition-of.ts'
import { type Exit, exitsOf } from './exits.ts'
import { factsBefore, type KnownBefore } from './facts-before.ts'
import type { Field } from './field.ts'
import type { FlowDocument, FlowNode, Intent } from './flow.ts'
import { blankOf, usesOf } from './uses-of.ts'

/** What the workspace has, as far as a flow refers to it. */
export type Catalogue = { services: string[] }

/** A flow prepared for its checks: everything that more than one of them asks, worked out once. */
export type FlowView = {
  document: FlowDocument
  catalogue: Catalogue | undefined
  languages: Language[]
  nodes: ReadonlyMap<string, FlowNode>
  fields: ReadonlyMap<string, Field>
  intents: ReadonlyMap<string, Intent>
  /** Steps that a call can come to; all of them when the flow has no start. */
  live: FlowNode[]
  /** Steps of which it can be said what is known there: none when the flow has no start. */
  walked: FlowNode[]
  uses(nodeId: string): Uses
  exits(nodeId: string): Exit[]
  /** What holds on every path to a step. */
  before(nodeId: string): KnownBefore
  /** Every fact that any type of step can give. */
  factNames: ReadonlySet<string>
}

const NOTHING: KnownBefore = { asked: [], known: [], facts: [], confirmed: [] }

export function viewFlow(document: FlowDocument, catalogue?: Catalogue): FlowView {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]))
  const uses = new Map(document.nodes.map((node) => [node.id, usesOf(node)]))
  const exits = new Map(document.nodes.map((node) => [node.id, exitsOf(node, document)]))
  const before = factsBefore(document)
  const hasStart = nodes.has(document.startNodeId)
  return {
    document,
    catalogue,
    languages: [...new Set([document.settings.defaultLanguage, ...document.settings.languages])],
    nodes,
    fields: new Map(document.fields.map((field) => [field.id, field])),
    intents: new Map(document.intents.map((intent) => [intent.id, intent])),
    live: document.nodes.filter((node) => !hasStart || before.has(node.id)),
    walked: hasStart ? document.nodes.filter((node) => before.has(node.id)) : [],
    uses: (nodeId) => uses.get(nodeId) ?? {},
    exits: (nodeId) => exits.get(nodeId) ?? [],
    before: (nodeId) => before.get(nodeId) ?? NOTHING,
    factNames: factNames(),
  }
}

function factNames(): Set<string> {
  return new Set(
    allDefinitions().flatMap((definition) =>
      (usesOf({ type: definition.type, data: blankOf(definition) }).facts ?? []).flatMap(
        (fact) => fact.names,
      ),
    ),
  )
}
