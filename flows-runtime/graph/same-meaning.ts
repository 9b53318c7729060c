import { canonicalJson, type Json, storableObject } from '#lib/audit/canonical-json.ts'
import type { FlowDocument } from './flow.ts'

/** Whether two documents make the same calls: positions, notes and the order of lists without order do not count. */
export function sameMeaning(one: FlowDocument, other: FlowDocument): boolean {
  return one === other || meaningOf(one) === meaningOf(other)
}

/** One text for one meaning. The order of languages, fields' choices and settings inside a step does count. */
export function meaningOf(document: FlowDocument): string {
  const nodes = document.nodes
    .map(({ id, type, name, data }): Json => ({ id, type, name, data: storableObject(data) }))
    .map(canonicalJson)
    .sort()
  const edges = document.edges.map(canonicalJson).sort()
  const fields = document.fields.map((field) => canonicalJson(storableObject(field))).sort()
  const intents = document.intents.map((intent) => canonicalJson(storableObject(intent))).sort()
  const { format, startNodeId, settings } = document
  return canonicalJson({
    format,
    startNodeId,
    settings: storableObject(settings),
    nodes,
    edges,
    fields,
    intents,
  })
}
