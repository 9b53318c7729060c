import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#lib/language.ts'
import { checkGraph } from '#runtime/graph/check-graph.ts'
import { exitsOf } from '#runtime/graph/exits.ts'
import { readFlow } from '#runtime/graph/read-flow.ts'
import { blankFlow } from './blank-flow.ts'
import { documentFrom } from './flow-template.ts'
import { cardWidth } from './step.ts'
import { TEMPLATES, templateById } from './templates.ts'

const CATALOGUE = { services: ['first-visit', 'check-up', 'cleaning'] }
const CARD_HEIGHT = 112

test.each(TEMPLATES)('the template $id has nothing wrong in any language', (template) => {
  expect(checkGraph(template.document, CATALOGUE)).toEqual([])
  for (const wanted of LANGUAGES) {
    expect(checkGraph(documentFrom(template, [wanted], wanted), CATALOGUE)).toEqual([])
  }
})

test.each(TEMPLATES)('the template $id survives being written and read', (template) => {
  const read = readFlow(JSON.parse(JSON.stringify(template.document)))
  expect(read).toEqual({ ok: true, document: template.document })
})

test.each(TEMPLATES)(
  'every step of $id has a name in every language, and the document uses it',
  (template) => {
    for (const writtenIn of LANGUAGES) {
      const { nodes } = documentFrom(template, ['es'], writtenIn)
      for (const node of nodes) {
        expect(template.stepNames[node.id]?.[writtenIn]).toBeTruthy()
        expect(node.name).toBe(template.stepNames[node.id]?.[writtenIn])
      }
    }
  },
)

test.each(TEMPLATES)('$id is told completely in the gallery', (template) => {
  for (const text of [template.name, template.summary, template.creates, ...template.asks]) {
    expect(LANGUAGES.filter((each) => !text[each])).toEqual([])
  }
  expect(template.minutes).toBeGreaterThan(0)
})

test.each(TEMPLATES)('the cards of $id stand clear of each other, in rows', ({ document }) => {
  const cards = document.nodes.map((node) => ({
    ...node.position,
    id: node.id,
    width: cardWidth(exitsOf(node, document).length),
  }))
  for (const [index, one] of cards.entries()) {
    expect(one.y % 190).toBe(0)
    for (const other of cards.slice(index + 1)) {
      if (Math.abs(one.y - other.y) >= CARD_HEIGHT + 60) continue
      const [left, right] = one.x <= other.x ? [one, other] : [other, one]
      expect(right.x - (left.x + left.width), `${left.id} and ${right.id}`).toBeGreaterThanOrEqual(
        60,
      )
    }
  }
})

test.each(LANGUAGES)(
  'a blank flow in %s can be published and only lacks a way to a person',
  (only) => {
    expect(codes(only)).toEqual(['person-missing'])
  },
)

test('a document made from a template shares nothing with it', () => {
  const [template] = TEMPLATES
  if (!template) throw new Error('there are templates')
  const made = documentFrom(template, ['pt', 'es'], 'pt')
  made.nodes.length = 0
  made.settings.disclosure.es = 'changed'

  expect(template.document.nodes.length).toBeGreaterThan(0)
  expect(template.document.settings.disclosure.es).not.toBe('changed')
  expect(made.settings).toMatchObject({ languages: ['pt', 'es'], defaultLanguage: 'pt' })
})

test('templates are found by their id', () => {
  expect(templateById('support')?.id).toBe('support')
  expect(templateById('nothing')).toBeUndefined()
})

function codes(only: Language): string[] {
  return checkGraph(blankFlow([only], only), CATALOGUE).map((problem) => problem.code)
}
