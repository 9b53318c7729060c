import type { Field } from '#runtime/graph/field.ts'
import type { FlowDocument, FlowEdge, FlowNode, FlowSettings, Intent } from '#runtime/graph/flow.ts'
import type { DataOf, NodeType } from '#runtime/nodes/node-types.ts'
import * as schemas from '#runtime/nodes/schemas.ts'

/** Builds a small flow for a test, in one language, step by step in the order of the call. */
export type GraphBuilder = {
  step<T extends NodeType>(id: string, type: T, data?: Partial<DataOf<T>>): GraphBuilder
  way(from: string, outcome: string, to: string): GraphBuilder
  field(field: Pick<Field, 'id' | 'type'> & Partial<Field>): GraphBuilder
  intent(id: string, examples: string[]): GraphBuilder
  settings(settings: Partial<FlowSettings>): GraphBuilder
  /** The document; its first step is where the call starts. */
  build(): FlowDocument
}

export function aFlow(): GraphBuilder {
  const nodes: FlowNode[] = []
  const edges: FlowEdge[] = []
  const fields: Field[] = []
  const intents: Intent[] = []
  let settings: FlowSettings = {
    languages: ['es'],
    defaultLanguage: 'es',
    disclosure: { es: 'Soy un asistente automático.' },
    silence: { es: 'No te oigo.' },
    notUnderstood: { es: 'No te he entendido.' },
    goodbye: { es: 'Adiós.' },
    personNodeId: null,
  }

  const builder: GraphBuilder = {
    step(id, type, data = {}) {
      const whole = { ...schemas[type].blank, ...data }
      nodes.push({
        id,
        type,
        name: id,
        data: JSON.parse(JSON.stringify(whole)),
        position: { x: 0, y: nodes.length * 190 },
        note: '',
      })
      return builder
    },
    way(from, outcome, to) {
      edges.push({ from, outcome, to })
      return builder
    },
    field({ id, type, ...rest }) {
      const question = { es: `¿${id}?` }
      const plain = { label: { es: id }, question, again: {}, choices: [], pattern: '' }
      fields.push({ id, type, ...plain, sensitivity: 'plain', ...rest })
      return builder
    },
    intent(id, examples) {
      intents.push({ id, name: { es: id }, examples: { es: examples } })
      return builder
    },
    settings(more) {
      settings = { ...settings, ...more }
      return builder
    },
    build: () => ({
      format: 1,
      startNodeId: nodes[0]?.id ?? 'none',
      fields,
      intents,
      nodes,
      edges,
      settings,
    }),
  }
  return builder
}
