import { callOrder } from '#components/flow-editor/document/call-order.ts'
import { said } from '#components/forms/flow-names.ts'
import type { Language, Localized } from '#lib/language.ts'
import { type Exit, exitsOf } from '#runtime/graph/exits.ts'
import { factsBefore, type KnownBefore } from '#runtime/graph/facts-before.ts'
import type { FlowDocument, FlowNode } from '#runtime/graph/flow.ts'
import type { FlowLookup } from '#runtime/nodes/node-face.tsx'
import { faceOf, factNames } from './face-of.ts'

/** An exit with its name on the screen. */
export type NamedExit = Exit & { name: string }

/** What the whole editor works out from a document, once per change. */
export type Derived = {
  document: FlowDocument
  nodes: ReadonlyMap<string, FlowNode>
  exits: ReadonlyMap<string, NamedExit[]>
  /** Step numbers in call order. */
  numbers: ReadonlyMap<string, number>
  /** Where each exit leads, by `exitKey`. */
  leads: ReadonlyMap<string, string>
  before: ReadonlyMap<string, KnownBefore>
  /** What cards and forms may look up; without what is known at a point. */
  lookup: FlowLookup
}

export type Surroundings = {
  language: Language
  services: { key: string; name: Localized }[]
  readOnly?: boolean
}

export function derive(document: FlowDocument, around: Surroundings): Derived {
  const lookup = lookupOf(document, around)
  const exits = new Map(
    document.nodes.map((node) => [
      node.id,
      exitsOf(node, document).map((exit) => ({ ...exit, name: exitName(node, exit, lookup) })),
    ]),
  )
  const outcomes = (node: FlowNode) => (exits.get(node.id) ?? []).map((exit) => exit.outcome)
  return {
    document,
    nodes: new Map(document.nodes.map((node) => [node.id, node])),
    exits,
    numbers: callOrder(document, outcomes),
    leads: new Map(document.edges.map((edge) => [`${edge.from}/${edge.outcome}`, edge.to])),
    before: factsBefore(document),
    lookup,
  }
}

/** The lookup as it is at one step: only what may be known there. */
export function lookupAt(derived: Derived, nodeId: string): FlowLookup {
  const before = derived.before.get(nodeId)
  const own = derived.document.settings.personNodeId === nodeId
  return {
    ...derived.lookup,
    known: own ? derived.lookup.known : (before?.asked ?? []),
    facts: before?.facts ?? [],
  }
}

/** The exits of a step by outcome, for commands. */
export function outcomesIn(document: FlowDocument): (node: FlowNode) => string[] {
  return (node) => exitsOf(node, document).map((exit) => exit.outcome)
}

function exitName(node: FlowNode, exit: Exit, lookup: FlowLookup): string {
  if (exit.label !== null) return said(lookup, exit.label) || exit.outcome.replace(/^to:/, '')
  return faceOf(node.type)?.words[lookup.language].outcomes[exit.outcome] ?? exit.outcome
}

let lastLookup: { key: readonly unknown[]; lookup: FlowLookup } | null = null

/** The same object as long as nothing in it changed, so that cards are not drawn again. */
function lookupOf(document: FlowDocument, around: Surroundings): FlowLookup {
  const { fields, intents, settings } = document
  const key = [
    fields,
    intents,
    settings.languages.join(),
    settings.defaultLanguage,
    around.language,
    around.services,
    around.readOnly,
  ]
  if (lastLookup && key.every((part, index) => part === lastLookup?.key[index]))
    return lastLookup.lookup
  const lookup: FlowLookup = {
    language: around.language,
    languages: [
      settings.defaultLanguage,
      ...settings.languages.filter((each) => each !== settings.defaultLanguage),
    ],
    fields,
    known: fields.map((field) => field.id),
    intents,
    services: around.services,
    facts: [],
    factNames: factNames(around.language),
    readOnly: around.readOnly ?? false,
  }
  lastLookup = { key, lookup }
  return lookup
}
