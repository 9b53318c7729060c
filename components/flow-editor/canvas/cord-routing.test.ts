import { expect, test } from 'vitest'
import type { Card } from './clearance.ts'
import { cordPath, crossingGaps } from './cord-path.ts'
import { type Cord, type Point, routeCords } from './cord-routing.ts'

const card = (id: string, x: number, y: number): Card => ({ id, x, y, width: 240, height: 112 })
const cord = (id: string, from: Point, to: Point, target = 'b'): Cord => ({
  id,
  from,
  to,
  source: 'a',
  target,
})

test('a cord straight below is a straight line', () => {
  const cards = [card('a', 0, 0), card('b', 0, 152)]

  expect(routed(cards, cord('c', { x: 120, y: 116 }, { x: 120, y: 148 }))).toEqual([
    { x: 120, y: 116 },
    { x: 120, y: 148 },
  ])
})

test('a cord to the side runs in the gap between rows', () => {
  const cards = [card('a', 0, 0), card('b', 300, 152)]
  const points = routed(cards, cord('c', { x: 120, y: 116 }, { x: 420, y: 148 }))

  expect(points.map((point) => point.x)).toEqual([120, 120, 420, 420])
  expect(points[1]?.y).toBeGreaterThan(112)
  expect(points[1]?.y).toBeLessThan(152)
})

test('a cord goes round cards that stand in its way, never over them', () => {
  const cards = [card('a', 0, 0), card('m', 0, 152), card('b', 0, 304)]
  const points = routed(cards, cord('c', { x: 60, y: 116 }, { x: 120, y: 300 }))

  expect(overCard(points, cards)).toBe(false)
  expect(points.at(-1)).toEqual({ x: 120, y: 300 })
})

test('a cord back to an earlier step leaves downwards and arrives from above', () => {
  const cards = [card('b', 0, 0), card('a', 0, 152)]
  const points = routed(cards, cord('c', { x: 120, y: 268 }, { x: 120, y: -4 }))

  expect(points[1]?.y).toBeGreaterThan(268)
  expect(points.at(-2)?.y).toBeLessThan(-4)
  expect(overCard(points, cards)).toBe(false)
})

test('cords to different steps do not lie on each other, cords to the same step share a lane', () => {
  const cards = [card('a', 0, 0), card('b', 600, 152), card('d', 300, 152)]
  const routes = routeCords(cards, [
    cord('one', { x: 60, y: 116 }, { x: 720, y: 148 }),
    cord('two', { x: 180, y: 116 }, { x: 720, y: 148 }),
    cord('other', { x: 120, y: 116 }, { x: 420, y: 148 }, 'd'),
  ])
  const lane = (id: string) => routes.get(id)?.[1]?.y

  expect(lane('one')).toBe(lane('two'))
  expect(lane('other')).not.toBe(lane('one'))
})

test('every leg is upright or level', () => {
  const cards = [card('a', 0, 0), card('b', 600, 152), card('m', 300, 152), card('d', 0, 304)]
  const routes = routeCords(cards, [
    cord('one', { x: 60, y: 116 }, { x: 720, y: 148 }),
    cord('two', { x: 180, y: 116 }, { x: 120, y: 300 }, 'd'),
    cord('three', { x: 720, y: 268 }, { x: 420, y: 148 }, 'm'),
  ])
  for (const points of routes.values()) {
    for (const [index, point] of points.entries()) {
      const next = points[index + 1] ?? point
      expect(next.x === point.x || next.y === point.y).toBe(true)
    }
  }
})

test('a cord gives way where a cord to another step crosses it, and not where one to the same step joins', () => {
  const upright = [
    { x: 50, y: 0 },
    { x: 50, y: 100 },
  ]
  const level = [
    { x: 0, y: 50 },
    { x: 100, y: 50 },
  ]
  const routes = new Map([
    ['upright', upright],
    ['level', level],
  ])
  const apart = new Map([
    ['upright', 'b'],
    ['level', 'd'],
  ])
  const same = new Map([
    ['upright', 'b'],
    ['level', 'b'],
  ])

  const gaps = crossingGaps(routes, apart)
  expect(gaps.get('upright')?.get(0)).toEqual([50])
  expect(cordPath(upright, gaps.get('upright'))).toBe('M50 0L50 45M50 55L50 100')
  expect(crossingGaps(routes, same).size).toBe(0)
})

function routed(cards: Card[], one: Cord): Point[] {
  return routeCords(cards, [one]).get(one.id) ?? []
}

function overCard(points: readonly Point[], cards: readonly Card[]): boolean {
  return points.some((point, index) => {
    const next = points[index + 1]
    if (!next) return false
    const left = Math.min(point.x, next.x)
    const right = Math.max(point.x, next.x)
    const top = Math.min(point.y, next.y)
    const bottom = Math.max(point.y, next.y)
    return cards.some(
      (each) =>
        left < each.x + each.width &&
        right > each.x &&
        top < each.y + each.height &&
        bottom > each.y,
    )
  })
}
