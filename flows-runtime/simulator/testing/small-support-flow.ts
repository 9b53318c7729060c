import type { FlowDocument } from '#runtime/graph/flow.ts'
import { aFlow } from '#runtime/testing/graph-builder.ts'

/** For tests: one question, one ticket, goodbye; the answer to the question is kept word for word. */
export function smallSupportFlow(): FlowDocument {
  return aFlow()
    .field({ id: 'problem', type: 'text' })
    .step('ask', 'collect', { fields: ['problem'] })
    .step('ticket', 'create-ticket', {
      subject: { es: '{{problem}}' },
      fields: ['problem'],
      done: { es: 'Tu ticket es el {{ticket.number}}.' },
      waiting: { es: 'Tu referencia es {{ticket.reference}}.' },
    })
    .step('bye', 'end-call', { text: { es: 'Adiós.' } })
    .way('ask', 'complete', 'ticket')
    .way('ask', 'unclear', 'bye')
    .way('ask', 'silent', 'bye')
    .way('ticket', 'created', 'bye')
    .way('ticket', 'waiting', 'bye')
    .way('ticket', 'failed', 'bye')
    .build()
}
