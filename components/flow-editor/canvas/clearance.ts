import type { Point } from './cord-routing.ts'

/** A card as far as cords care. */
export type Card = { id: string; x: number; y: number; width: number; height: number }

export type Clearance = {
  /** How many cards a straight leg runs over or touches the sides of. */
  hits(one: Point, other: Point): number
}

const BAND = 128
const MARGIN = 6

/** Cards sorted into bands of height, so that asking about one leg looks at few of them. */
export function clearance(cards: readonly Card[]): Clearance {
  const bands = new Map<number, Card[]>()
  for (const card of cards) {
    for (let band = bandOf(card.y); band <= bandOf(card.y + card.height); band++) {
      const list = bands.get(band)
      if (list) list.push(card)
      else bands.set(band, [card])
    }
  }
  return {
    hits(one, other) {
      const left = Math.min(one.x, other.x) - MARGIN
      const right = Math.max(one.x, other.x) + MARGIN
      const top = Math.min(one.y, other.y)
      const bottom = Math.max(one.y, other.y)
      const touched = new Set<string>()
      for (let band = bandOf(top); band <= bandOf(bottom); band++) {
        for (const card of bands.get(band) ?? []) {
          const beside = card.x >= right || card.x + card.width <= left
          const apart = card.y >= bottom || card.y + card.height <= top
          const level = top === bottom && top > card.y - 2 && top < card.y + card.height + 2
          if (!beside && (!apart || level)) touched.add(card.id)
        }
      }
      return touched.size
    },
  }
}

function bandOf(y: number): number {
  return Math.floor(y / BAND)
}
