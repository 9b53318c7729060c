import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange, type Drawing } from './arrange.ts'
import { CARD_HEIGHT, cardWidth } from './card-size.ts'

const chain: Drawing = {
  start: 'a',
  steps: [
    { id: 'a', exits: ['x', 'y'] },
    { id: 'b', exits: ['next'] },
    { id: 'c', exits: ['next'] },
    { id: 'd', exits: [] },
  ],
  cords: [
    { from: 'a', outcome: 'x', to: 'b' },
    { from: 'a', outcome: 'y', to: 'c' },
    { from: 'b', outcome: 'next', to: 'd' },
    { from: 'c', outcome: 'next', to: 'd' },
  ],
}

test('a call reads from the top, first exits on the left', () => {
  const places = arrange(chain)

  expect(places.get('a')?.y).toBe(0)
  expect(places.get('b')?.y).toBe(places.get('c')?.y)
  expect(places.get('d')?.y).toBeGreaterThan(places.get('b')?.y ?? 0)
  expect(places.get('b')?.x).toBeLessThan(places.get('c')?.x ?? 0)
})

test('a way back does not push the step it leads to down', () => {
  const back = { ...chain, cords: [...chain.cords, { from: 'd', outcome: 'again', to: 'a' }] }

  expect(arrange(back).get('a')?.y).toBe(0)
})

test('steps that no call reaches stand below the others', () => {
  const places = arrange({ ...chain, steps: [{ id: 'alone', exits: [] }, ...chain.steps] })

  expect(places.get('alone')?.y).toBeGreaterThan(places.get('d')?.y ?? 0)
})

test('any drawing is placed whole, the same way each time, and no card lies on another', () => {
  fc.assert(
    fc.property(drawing, (any) => {
      const places = arrange(any)
      const cards = any.steps.map((step) => ({
        ...(places.get(step.id) ?? { x: Number.NaN, y: Number.NaN }),
        width: cardWidth(step.exits.length),
      }))

      expect(arrange(any)).toEqual(places)
      for (const [index, one] of cards.entries()) {
        for (const other of cards.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            Math.abs(one.y - other.y) >= CARD_HEIGHT
          expect(apart).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})

const drawing: fc.Arbitrary<Drawing> = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 14 })
  .chain((counts) => {
    const steps = counts.map((count, index) => ({
      id: `s${index}`,
      exits: Array.from({ length: count }, (_, exit) => `e${exit}`),
    }))
    const exits = steps.flatMap((step) => step.exits.map((outcome) => ({ from: step.id, outcome })))
    return fc
      .array(fc.option(fc.nat(steps.length - 1)), {
        minLength: exits.length,
        maxLength: exits.length,
      })
      .map((targets) => ({
        start: 's0',
        steps,
        cords: exits.flatMap((exit, index) => {
          const to = targets[index]
          return to === null || to === undefined ? [] : [{ ...exit, to: `s${to}` }]
        }),
      }))
  })
