import type { FlowDocument, FlowNode } from '#runtime/graph/flow.ts'

/** A small flow for tests: `start` says something, `ask` has two exits, `bye` ends the call. */
export function aFlow(): FlowDocument {
  return {
    format: 1,
    startNodeId: 'start',
    fields: [],
    intents: [],
    nodes: [aStep('start', 'say'), aStep('ask', 'collect'), aStep('bye', 'end-call')],
    edges: [
      { from: 'start', outcome: 'next', to: 'ask' },
      { from: 'ask', outcome: 'complete', to: 'bye' },
      { from: 'ask', outcome: 'silent', to: 'start' },
    ],
    settings: {
      languages: ['es'],
      defaultLanguage: 'es',
      disclosure: {},
      silence: {},
      notUnderstood: {},
      goodbye: {},
      personNodeId: null,
    },
  }
}

export function aStep(id: string, type = 'say'): FlowNode {
  return { id, type, name: id, data: {}, position: { x: 0, y: 0 }, note: '' }
}

/** The exits of the steps above, main way first. */
export function exitsOfStep(node: FlowNode): readonly string[] {
  return { say: ['next'], collect: ['complete', 'unclear', 'silent'] }[node.type] ?? []
}
