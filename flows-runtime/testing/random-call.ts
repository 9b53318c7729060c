import fc from 'fast-check'
import type { CallerInput } from '#runtime/engine/journal.ts'
import { exitsOf } from '#runtime/graph/exits.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import type { NodeType } from '#runtime/nodes/node-types.ts'
import { aFlow, type GraphBuilder } from './graph-builder.ts'

const FIELDS = ['problem', 'name', 'phone', 'since', 'urgent', 'when']

const texts = fc.constantFrom({ es: 'Dime.' }, { es: 'Hola {{name}}, {{ticket.reference}}.' }, {})
const someFields = fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 4 })

/** Random settings for a step of each type; a type without an entry is placed with its blank. */
const settings: { [T in NodeType]?: fc.Arbitrary<(flow: GraphBuilder, id: string) => unknown> } = {
  greet: texts.map((text) => (flow, id) => flow.step(id, 'greet', { text })),
  say: texts.map((text) => (flow, id) => flow.step(id, 'say', { text })),
  'end-call': texts.map((text) => (flow, id) => flow.step(id, 'end-call', { text })),
  'ask-intent': texts.map(
    (question) => (flow, id) =>
      flow.step(id, 'ask-intent', { question, intents: ['incident', 'visit'] }),
  ),
  collect: someFields.map((fields) => (flow, id) => flow.step(id, 'collect', { fields })),
  confirm: someFields.map(
    (fields) => (flow, id) => flow.step(id, 'confirm', { fields, question: { es: '¿Está bien?' } }),
  ),
  decide: fc.constantFrom(...FIELDS).map(
    (field) => (flow, id) =>
      flow.step(id, 'decide', {
        rules: [
          {
            id: 'known',
            label: { es: 'se sabe' },
            match: 'all',
            conditions: [{ field, operator: 'is-known', value: '' }],
          },
        ],
      }),
  ),
  'create-ticket': someFields.map(
    (fields) => (flow, id) =>
      flow.step(id, 'create-ticket', { fields, subject: { es: '{{problem}}' } }),
  ),
  'find-tickets': fc.constant((flow: GraphBuilder, id: string) =>
    flow.step(id, 'find-tickets', { by: 'caller' }),
  ),
  'offer-slots': fc.constant((flow: GraphBuilder, id: string) =>
    flow.step(id, 'offer-slots', { service: 'check-up', into: 'when' }),
  ),
  book: someFields.map((fields) => (flow, id) => flow.step(id, 'book', { when: 'when', fields })),
  'hand-off': someFields.map((fields) => (flow, id) => flow.step(id, 'hand-off', { fields })),
}

/** A small flow of steps in any order: loops, dead ends and all; drafts look like this. */
export function randomFlow(): fc.Arbitrary<FlowDocument> {
  const step = fc.oneof(...Object.values(settings))
  return fc
    .record({
      steps: fc.array(step, { minLength: 1, maxLength: 7 }),
      targets: fc.array(fc.nat({ max: 9 }), { minLength: 40, maxLength: 40 }),
      person: fc.option(fc.nat({ max: 6 })),
    })
    .map(({ steps, targets, person }) => {
      const flow = aFlow()
        .field({ id: 'problem', type: 'text' })
        .field({ id: 'name', type: 'person-name' })
        .field({ id: 'phone', type: 'phone' })
        .field({ id: 'since', type: 'date' })
        .field({ id: 'urgent', type: 'yes-no' })
        .field({ id: 'when', type: 'date-time' })
        .intent('incident', ['no funciona internet', 'tengo una avería'])
        .intent('visit', ['quiero una cita', 'reservar una visita'])
      for (const [index, place] of steps.entries()) place(flow, `n${index}`)
      if (person !== null && person < steps.length) flow.settings({ personNodeId: `n${person}` })
      const document = flow.build()
      connect(flow, document, targets)
      return flow.build()
    })
}

/** Connects exits to steps in turn; a target past the last step leaves the exit open. */
function connect(flow: GraphBuilder, document: FlowDocument, targets: number[]): void {
  const exits = document.nodes.flatMap((node) =>
    exitsOf(node, document).map((exit) => ({ from: node.id, outcome: exit.outcome })),
  )
  for (const [index, { from, outcome }] of exits.entries()) {
    const target = targets[index % targets.length] ?? 0
    if (target < document.nodes.length) flow.way(from, outcome, `n${target}`)
  }
}

const SAYINGS = [
  'no me anda internet desde ayer, soy Ana Ruiz, mi teléfono es 600 11 12 22',
  'quiero una cita el jueves a las diez',
  'Ana Ruiz',
  'seiscientos once doce veintidós',
  'no, el teléfono termina en 23',
  'sí',
  'no',
  'la primera',
  'mañana por la tarde',
  'repite',
  'quiero hablar con una persona',
  'está mal',
  '¿cómo? {{ticket.number}} <b>',
  '',
]

/** What callers do, in any order. */
export function randomInput(): fc.Arbitrary<CallerInput> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...SAYINGS).map(words) },
    { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map(words) },
    { weight: 2, arbitrary: fc.constant<CallerInput>({ kind: 'silence' }) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('1', '2', '9', '600111222#', '#')
        .map((keys): CallerInput => ({ kind: 'keys', keys })),
    },
    { weight: 1, arbitrary: fc.constant<CallerInput>({ kind: 'hang-up' }) },
  )
}

function words(text: string): CallerInput {
  return { kind: 'words', text }
}
