import { expect, test } from 'vitest'
import { appointments } from '#runtime/templates/appointments.ts'
import { support } from '#runtime/templates/support.ts'
import { checkGraph, isPublishable } from './check-graph.ts'
import type { FlowDocument, FlowNode } from './flow.ts'
import type { Problem } from './problem.ts'

const CATALOGUE = { services: ['first-visit', 'check-up', 'cleaning'] }

type Defect = {
  story: string
  flow?: FlowDocument
  plant(flow: FlowDocument): void
  /** Every problem that must come of it, and nothing else may. */
  found: Partial<Problem>[]
}

const MUST = 'must-fix'
const SHOULD = 'should-fix'

const defects: Defect[] = [
  {
    story: 'the start points nowhere',
    plant: (flow) => {
      flow.startNodeId = 'nowhere'
    },
    found: [{ code: 'start-missing', severity: MUST, nodeId: null }],
  },
  {
    story: 'an exit is not connected',
    plant: (flow) => disconnect(flow, 'incident-details', 'silent'),
    found: [
      {
        code: 'exit-unconnected',
        severity: MUST,
        nodeId: 'incident-details',
        outcome: 'silent',
        fix: { kind: 'connect', from: 'incident-details', outcome: 'silent', to: 'contact' },
      },
    ],
  },
  {
    story: 'the exit of an intent is not connected, and only the manager knows where it goes',
    plant: (flow) => disconnect(flow, 'reason', 'to:person'),
    found: [
      {
        code: 'exit-unconnected',
        nodeId: 'reason',
        outcome: 'to:person',
        fix: { kind: 'connect', from: 'reason', outcome: 'to:person', to: null },
      },
    ],
  },
  {
    story: 'a cord leaves from an exit that does not exist',
    plant: (flow) => flow.edges.push({ from: 'welcome', outcome: 'to:moon', to: 'goodbye' }),
    found: [{ code: 'edge-exit-unknown', severity: MUST, nodeId: 'welcome', outcome: 'to:moon' }],
  },
  {
    story: 'a cord ends at a step that does not exist',
    plant: (flow) => flow.edges.push({ from: 'not-kept', outcome: 'next', to: 'nowhere' }),
    found: [{ code: 'edge-target-missing', severity: MUST, nodeId: 'not-kept' }],
  },
  {
    story: 'an exit has two cords',
    plant: (flow) => flow.edges.push({ from: 'not-kept', outcome: 'next', to: 'welcome' }),
    found: [
      {
        code: 'edge-duplicate',
        severity: MUST,
        nodeId: 'not-kept',
        fix: { kind: 'remove-edge', from: 'not-kept', outcome: 'next', to: 'welcome' },
      },
    ],
  },
  {
    story: 'a step cannot be reached, and its own gaps are not told',
    plant: (flow) => flow.nodes.push(aNode('parked', 'say', { text: {} })),
    found: [{ code: 'unreachable', severity: SHOULD, nodeId: 'parked' }],
  },
  {
    story: 'two steps lead only to each other',
    plant: (flow) => {
      flow.nodes.push(aNode('ping', 'say', { text: words('uno') }))
      flow.nodes.push(aNode('pong', 'say', { text: words('dos') }))
      flow.edges.push({ from: 'ping', outcome: 'next', to: 'pong' })
      flow.edges.push({ from: 'pong', outcome: 'next', to: 'ping' })
      reconnect(flow, 'not-kept', 'next', 'ping')
    },
    found: [
      { code: 'no-way-out', severity: MUST, nodeId: 'not-kept' },
      { code: 'no-way-out', severity: MUST, nodeId: 'ping' },
      { code: 'no-way-out', severity: MUST, nodeId: 'pong' },
    ],
  },
  {
    story: 'a step is of a type that this version does not have',
    plant: (flow) => {
      nodeOf(flow, 'not-kept').type = 'teleport'
    },
    found: [
      { code: 'type-unknown', severity: MUST, nodeId: 'not-kept', detail: { type: 'teleport' } },
    ],
  },
  {
    story: 'a number is out of bounds',
    plant: (flow) => {
      nodeOf(flow, 'summary').data.attempts = 40
    },
    found: [{ code: 'data-invalid', severity: MUST, nodeId: 'summary', path: 'attempts' }],
  },
  {
    story: 'a search by reference does not say in which field the reference is',
    plant: (flow) => {
      nodeOf(flow, 'find-ticket').data.field = null
    },
    found: [{ code: 'data-invalid', severity: MUST, nodeId: 'find-ticket', path: 'field' }],
  },
  {
    story: 'a step asks for a field that was deleted',
    plant: (flow) => {
      flow.fields = flow.fields.filter((field) => field.id !== 'reference')
      nodeOf(flow, 'find-ticket').data.none = words('No lo encuentro.')
    },
    found: [
      { code: 'field-missing', severity: MUST, nodeId: 'ticket-reference', fieldId: 'reference' },
      { code: 'field-missing', severity: MUST, nodeId: 'find-ticket', fieldId: 'reference' },
    ],
  },
  {
    story: 'an intent was deleted',
    plant: (flow) => {
      flow.intents = flow.intents.filter((intent) => intent.id !== 'status')
    },
    found: [{ code: 'intent-missing', severity: MUST, nodeId: 'reason', intentId: 'status' }],
  },
  {
    story: 'an intent has no examples in one language of the flow',
    plant: (flow) => {
      for (const intent of flow.intents) if (intent.id === 'status') delete intent.examples.pt
    },
    found: [
      {
        code: 'intent-examples-missing',
        severity: MUST,
        nodeId: 'reason',
        outcome: 'to:status',
        language: 'pt',
      },
    ],
  },
  {
    story: 'a text is missing in the default language',
    plant: (flow) => {
      nodeOf(flow, 'goodbye').data.text = { en: 'Bye.', pt: 'Tchau.' }
    },
    found: [
      { code: 'text-missing', severity: MUST, nodeId: 'goodbye', path: 'text', language: 'es' },
    ],
  },
  {
    story: 'a text is missing in another language',
    plant: (flow) => {
      nodeOf(flow, 'goodbye').data.text = { es: 'Adiós.', en: 'Bye.', pt: '  ' }
    },
    found: [
      { code: 'text-missing', severity: SHOULD, nodeId: 'goodbye', path: 'text', language: 'pt' },
    ],
  },
  {
    story: 'a question is missing in another language',
    plant: (flow) => {
      for (const field of flow.fields) if (field.id === 'since') delete field.question.en
    },
    found: [
      {
        code: 'text-missing',
        severity: SHOULD,
        nodeId: 'incident-details',
        fieldId: 'since',
        path: 'fields.since.question',
        language: 'en',
      },
    ],
  },
  {
    story: 'callers are not told that they talk to a machine',
    plant: (flow) => {
      delete flow.settings.disclosure.en
    },
    found: [{ code: 'disclosure-missing', severity: MUST, nodeId: null, language: 'en' }],
  },
  {
    story: 'a ticket is opened without asking first what the problem is',
    plant: (flow) => {
      nodeOf(flow, 'incident-details').data.fields = ['since', 'impact', 'name', 'phone']
    },
    found: [
      { code: 'field-never-asked', severity: SHOULD, nodeId: null, fieldId: 'problem' },
      ...['summary', 'urgent-ticket', 'ticket'].map((nodeId) => ({
        code: 'value-unknown' as const,
        severity: 'must-fix' as const,
        nodeId,
        fieldId: 'problem',
      })),
      ...['urgent-ticket', 'ticket'].flatMap((nodeId) =>
        ['subject', 'description'].map((path) => ({
          code: 'value-unknown' as const,
          nodeId,
          path,
          fieldId: 'problem',
        })),
      ),
    ],
  },
  {
    story:
      'a value is spoken on a path where nobody asked for it, another where the caller may not have known',
    plant: (flow) => {
      nodeOf(flow, 'hand-off').data.text = words('Te llama alguien, {{name}}, por «{{problem}}».')
    },
    found: [
      {
        code: 'value-unknown',
        severity: MUST,
        nodeId: 'hand-off',
        path: 'text',
        fieldId: 'problem',
      },
      {
        code: 'value-maybe-unknown',
        severity: SHOULD,
        nodeId: 'hand-off',
        path: 'text',
        fieldId: 'name',
      },
    ],
  },
  {
    story: 'every exit of a question leads to the same step, so its answers may be missing there',
    plant: (flow) => {
      flow.settings.personNodeId = null
      disconnectNode(flow, 'hand-off')
      disconnectNode(flow, 'contact')
      for (const edge of flow.edges) {
        if (edge.from === 'incident-details') edge.to = 'summary'
        else if (edge.to === 'contact' || edge.to === 'hand-off') edge.to = 'goodbye'
      }
      removeNodes(flow, ['contact', 'hand-off', 'not-kept'])
    },
    found: [
      { code: 'person-missing', severity: SHOULD, nodeId: null },
      ...['urgent-ticket', 'ticket'].flatMap((nodeId) =>
        ['problem', 'name', 'since', ...(nodeId === 'ticket' ? ['impact'] : [])].map((fieldId) => ({
          code: 'value-maybe-unknown' as const,
          severity: 'should-fix' as const,
          nodeId,
          fieldId,
        })),
      ),
      ...['urgent-ticket', 'ticket'].map((nodeId) => ({
        code: 'value-maybe-unknown' as const,
        nodeId,
        fieldId: 'problem',
        path: 'description',
      })),
    ],
  },
  {
    story: 'a ticket number is told on a path without a ticket',
    plant: (flow) => {
      nodeOf(flow, 'goodbye').data.text = words('Tu ticket es el {{ticket.number}}.')
    },
    found: [
      {
        code: 'fact-unknown',
        severity: MUST,
        nodeId: 'goodbye',
        path: 'text',
        detail: { name: 'ticket.number' },
      },
    ],
  },
  {
    story: 'the ticket system has not answered, and its number is told all the same',
    plant: (flow) => {
      nodeOf(flow, 'ticket').data.waiting = words('Tu ticket es el {{ticket.number}}.')
    },
    found: [{ code: 'fact-unknown', severity: MUST, nodeId: 'ticket', path: 'waiting' }],
  },
  {
    story: 'a text names something that does not exist',
    plant: (flow) => {
      nodeOf(flow, 'welcome').data.text = words('Hola, {{constructor}}.')
    },
    found: [
      { code: 'name-unknown', severity: MUST, nodeId: 'welcome', detail: { name: 'constructor' } },
    ],
  },
  {
    story: 'the disclosure uses a value before anybody could give one',
    plant: (flow) => {
      flow.settings.disclosure = words('Hola, {{name}}.')
    },
    found: [
      {
        code: 'value-unknown',
        severity: MUST,
        nodeId: null,
        path: 'settings.disclosure',
        fieldId: 'name',
      },
    ],
  },
  {
    story: 'the step for people may be entered at once, so nothing is known there',
    plant: (flow) => {
      flow.settings.personNodeId = 'find-ticket'
    },
    found: [
      { code: 'value-unknown', severity: MUST, nodeId: 'find-ticket', fieldId: 'reference' },
      { code: 'value-unknown', severity: MUST, nodeId: 'find-ticket', path: 'none' },
    ],
  },
  {
    story: 'a ticket is opened without reading it back',
    plant: (flow) => {
      reconnect(flow, 'incident-details', 'complete', 'reach')
      disconnectNode(flow, 'summary')
      removeNodes(flow, ['summary'])
    },
    found: [
      {
        code: 'unconfirmed',
        severity: SHOULD,
        nodeId: 'urgent-ticket',
        detail: { name: 'problem', others: 4 },
      },
      { code: 'unconfirmed', severity: SHOULD, nodeId: 'ticket' },
    ],
  },
  {
    story: 'nobody can be asked for',
    plant: (flow) => {
      flow.settings.personNodeId = null
    },
    found: [{ code: 'person-missing', severity: SHOULD, nodeId: null }],
  },
  {
    story: 'the step for people was deleted',
    plant: (flow) => {
      flow.settings.personNodeId = 'gone'
    },
    found: [{ code: 'person-node-missing', severity: MUST, nodeId: null }],
  },
  {
    story: 'a pattern cannot be read, or looks around itself',
    plant: (flow) => {
      for (const field of flow.fields) if (field.id === 'reference') field.pattern = '(?=a)b'
    },
    found: [{ code: 'pattern-invalid', severity: MUST, nodeId: null, fieldId: 'reference' }],
  },
  {
    story: 'a choice has nothing to choose from',
    plant: (flow) => {
      for (const field of flow.fields) if (field.id === 'impact') field.choices = []
    },
    found: [{ code: 'choices-missing', severity: MUST, nodeId: null, fieldId: 'impact' }],
  },
  {
    story: 'nobody asks for a field',
    plant: (flow) => {
      const [first] = flow.fields
      if (first) flow.fields.push({ ...first, id: 'forgotten' })
    },
    found: [
      {
        code: 'field-never-asked',
        severity: SHOULD,
        nodeId: null,
        fieldId: 'forgotten',
        fix: { kind: 'remove-field', fieldId: 'forgotten' },
      },
    ],
  },
  {
    story: 'the default language is not one of the languages',
    plant: (flow) => {
      flow.settings.languages = ['en', 'pt']
    },
    found: [{ code: 'language-missing', severity: MUST, nodeId: null, language: 'es' }],
  },
  {
    story: 'a service is not in the catalogue',
    flow: appointments.document,
    plant: (flow) => {
      for (const field of flow.fields) {
        for (const choice of field.choices) if (choice.id === 'cleaning') choice.id = 'whitening'
      }
    },
    found: [
      {
        code: 'service-missing',
        severity: MUST,
        nodeId: 'offer-times',
        detail: { name: 'whitening' },
      },
    ],
  },
  {
    story: 'an appointment is booked on a path where no time was held',
    flow: appointments.document,
    plant: (flow) => reconnect(flow, 'offer-times', 'none-free', 'summary'),
    found: [
      { code: 'step-needed', severity: MUST, nodeId: 'book-visit', detail: { name: 'slot.with' } },
    ],
  },
  {
    story: 'a time is chosen again after the summary and booked without reading it back',
    flow: appointments.document,
    plant: (flow) => {
      flow.nodes.push({ ...nodeOf(flow, 'offer-times'), id: 'offer-again' })
      for (const edge of flow.edges.filter((each) => each.from === 'offer-times')) {
        flow.edges.push({ ...edge, from: 'offer-again' })
      }
      reconnect(flow, 'book-visit', 'taken', 'offer-again')
      reconnect(flow, 'offer-again', 'chosen', 'book-visit')
    },
    found: [
      {
        code: 'unconfirmed',
        severity: SHOULD,
        nodeId: 'book-visit',
        detail: { name: 'when', others: 0 },
      },
    ],
  },
]

test.each(defects)('$story', ({ flow = support.document, plant, found }) => {
  const document = structuredClone(flow)
  expect(checkGraph(document, CATALOGUE)).toEqual([])

  plant(document)
  const problems = checkGraph(document, CATALOGUE)

  for (const wanted of found) expect(problems).toContainEqual(expect.objectContaining(wanted))
  const explained = problems.filter((problem) =>
    found.some((wanted) => expect.objectContaining(wanted).asymmetricMatch(problem)),
  )
  expect(problems).toEqual(explained)
  expect(isPublishable(problems)).toBe(problems.every((problem) => problem.severity === SHOULD))
})

test('what must be fixed comes first, then step by step in the order of the drawing', () => {
  const document = structuredClone(support.document)
  document.settings.personNodeId = null
  document.settings.disclosure = {}
  disconnect(document, 'welcome', 'next')
  disconnect(document, 'reason', 'unclear')
  reconnect(document, 'not-kept', 'next', 'welcome')

  const problems = checkGraph(document, CATALOGUE)
  const severities = problems.map((problem) => problem.severity)
  expect(severities).toEqual(severities.toSorted())
  expect(problems[0]?.code).toBe('disclosure-missing')
})

test('without a catalogue services are not judged', () => {
  expect(checkGraph(appointments.document)).toEqual([])
  expect(checkGraph(appointments.document, { services: [] })).toHaveLength(3)
})

test('a rule that asks whether a value is known makes it known behind it', () => {
  const document = structuredClone(support.document)
  const rule = {
    id: 'hasName',
    label: words('sé su nombre'),
    match: 'all',
    conditions: [{ field: 'name', operator: 'is-known', value: '' }],
  }
  document.nodes.push(aNode('named', 'decide', { rules: [rule] }))
  document.nodes.push(aNode('by-name', 'say', { text: words('Adiós, {{name}}.') }))
  reconnect(document, 'not-kept', 'next', 'named')
  document.edges.push(
    { from: 'named', outcome: 'to:hasName', to: 'by-name' },
    { from: 'named', outcome: 'otherwise', to: 'goodbye' },
    { from: 'by-name', outcome: 'next', to: 'goodbye' },
  )
  expect(checkGraph(document, CATALOGUE)).toEqual([])

  reconnect(document, 'named', 'otherwise', 'by-name')
  expect(checkGraph(document, CATALOGUE)).toMatchObject([
    { code: 'value-maybe-unknown', nodeId: 'by-name', fieldId: 'name' },
  ])
})

test('more steps than anybody reads at once are told, and are still checked', () => {
  const document = structuredClone(support.document)
  const last = document.nodes.length
  for (let index = last; index < 300; index++) {
    document.nodes.push(aNode(`n${index}`, 'say', { text: words('sigue') }))
    document.edges.push({
      from: `n${index}`,
      outcome: 'next',
      to: index < 299 ? `n${index + 1}` : 'goodbye',
    })
  }
  reconnect(document, 'not-kept', 'next', `n${last}`)

  expect(checkGraph(document, CATALOGUE)).toEqual([
    {
      code: 'too-many-steps',
      severity: 'should-fix',
      nodeId: null,
      detail: { count: 300, most: 150 },
    },
  ])
})

function words(text: string): { es: string; en: string; pt: string } {
  return { es: text, en: text, pt: text }
}

function aNode(id: string, type: string, data: FlowNode['data']): FlowNode {
  return { id, type, name: id, data, position: { x: 0, y: 0 }, note: '' }
}

function nodeOf(flow: FlowDocument, id: string): FlowNode {
  const node = flow.nodes.find((each) => each.id === id)
  if (!node) throw new Error(`no step ${id}`)
  return node
}

function disconnect(flow: FlowDocument, from: string, outcome: string): void {
  flow.edges = flow.edges.filter((edge) => edge.from !== from || edge.outcome !== outcome)
}

function reconnect(flow: FlowDocument, from: string, outcome: string, to: string): void {
  disconnect(flow, from, outcome)
  flow.edges.push({ from, outcome, to })
}

function disconnectNode(flow: FlowDocument, from: string): void {
  flow.edges = flow.edges.filter((edge) => edge.from !== from)
}

function removeNodes(flow: FlowDocument, ids: string[]): void {
  flow.nodes = flow.nodes.filter((node) => !ids.includes(node.id))
  flow.edges = flow.edges.filter((edge) => !ids.includes(edge.from))
}
