import { expect, test } from 'vitest'
import { TEMPLATES } from '#runtime/templates/templates.ts'
import { CARD_SIZE, miniatureOf } from './miniature.ts'

test('a flow without its start is an empty drawing', () => {
  expect(miniatureOf({ startNodeId: 'gone', nodes: [], edges: [] }).cards).toEqual([])
})

test.each(TEMPLATES)(
  'the drawing of $id shows only steps that it has, inside the frame',
  ({ document }) => {
    const drawing = miniatureOf(document)
    const ids = new Set(document.nodes.map((node) => node.id))
    expect(drawing.cards.length).toBeGreaterThan(4)
    for (const card of drawing.cards) {
      expect(ids).toContain(card.id)
      expect(card.x).toBeGreaterThanOrEqual(0)
      expect(card.x + CARD_SIZE.width).toBeLessThanOrEqual(drawing.width)
      expect(card.y + CARD_SIZE.height).toBeLessThanOrEqual(drawing.height)
    }
  },
)

test.each(TEMPLATES)(
  'every cord of $id exists in the flow, and one way leads from the top down',
  ({ document }) => {
    const drawing = miniatureOf(document)
    for (const { from, to } of drawing.cords) {
      expect(document.edges.some((edge) => edge.from === from && edge.to === to)).toBe(true)
    }
    expect(drawing.cords.filter((cord) => cord.main).length).toBeGreaterThanOrEqual(3)
  },
)

test('a loop back to an earlier step ends', () => {
  const drawing = miniatureOf({
    startNodeId: 'a',
    nodes: ['a', 'b'].map((id) => ({
      id,
      type: 'say',
      name: id,
      data: {},
      position: { x: 0, y: 0 },
      note: '',
    })),
    edges: [
      { from: 'a', outcome: 'next', to: 'b' },
      { from: 'b', outcome: 'next', to: 'a' },
    ],
  })
  expect(drawing.cards.map((card) => card.id)).toEqual(['a', 'b'])
})
