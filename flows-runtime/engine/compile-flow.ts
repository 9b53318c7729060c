import type { Field } from '#runtime/graph/field.ts'
import type { FlowDocument, Intent } from '#runtime/graph/flow.ts'
import { isNodeType } from '#runtime/nodes/node-type-list.ts'
import type { NodeType } from '#runtime/nodes/node-types.ts'
import * as schemas from '#runtime/nodes/schemas.ts'

/** A step ready to be lived. `data` is what the type's schema made of it; undefined when it does not fit. */
export type CompiledNode = {
  id: string
  type: NodeType
  name: string
  data: unknown
  next(outcome: string): string | undefined
}

/** A version ready to answer calls. Immutable, so it may be kept for as long as there is memory. */
export type CompiledFlow = {
  versionId: string
  checksum: string
  document: FlowDocument
  startNodeId: string
  nodes: ReadonlyMap<string, CompiledNode>
  fields: ReadonlyMap<string, Field>
  intents: ReadonlyMap<string, Intent>
}

/**
 * Compiles a document once. Never throws: a step that cannot be lived (a draft being tried) ends the call when it is
 * reached; a published version has none, because publishing checks.
 */
export function compileFlow(version: {
  versionId: string
  checksum: string
  document: FlowDocument
}): CompiledFlow {
  const { document } = version
  const ways = new Map(document.edges.map((edge) => [wayKey(edge.from, edge.outcome), edge.to]))
  const nodes = new Map<string, CompiledNode>()
  for (const node of document.nodes) {
    if (!isNodeType(node.type)) continue
    const parsed = schemas[node.type].data.safeParse(node.data)
    nodes.set(node.id, {
      id: node.id,
      type: node.type,
      name: node.name,
      data: parsed.success ? parsed.data : undefined,
      next: (outcome) => ways.get(wayKey(node.id, outcome)),
    })
  }
  return {
    versionId: version.versionId,
    checksum: version.checksum,
    document,
    startNodeId: document.startNodeId,
    nodes,
    fields: new Map(document.fields.map((field) => [field.id, field])),
    intents: new Map(document.intents.map((intent) => [intent.id, intent])),
  }
}

function wayKey(from: string, outcome: string): string {
  return `${from}\u0000${outcome}`
}
