import type { Viewport } from '@xyflow/react'
import type { Card } from './clearance.ts'

const MARGIN = 28

/** A whole flow smaller than this cannot be read; then the start is shown, this large. */
const LEGIBLE = 0.68
const READING = 0.8

/**
 * How the canvas opens: the whole flow where it stays legible, else the start of the call, large enough to read.
 * Worked out by hand because fitting by the library only sees the cards drawn so far.
 */
export function firstViewport(
  cards: readonly Card[],
  startId: string,
  size: { width: number; height: number },
): Viewport {
  const whole = wholeViewport(cards, size)
  if (whole.zoom >= LEGIBLE) return whole
  const start = cards.find((card) => card.id === startId) ?? cards[0]
  if (!start) return whole
  const zoom = READING
  return {
    zoom,
    x: size.width / 2 - (start.x + start.width / 2) * zoom,
    y: MARGIN - start.y * zoom,
  }
}

/** The whole flow in sight, however small. */
export function wholeViewport(
  cards: readonly Card[],
  size: { width: number; height: number },
): Viewport {
  if (cards.length === 0) return { x: size.width / 2 - 120, y: 64, zoom: 1 }
  const left = Math.min(...cards.map((card) => card.x))
  const right = Math.max(...cards.map((card) => card.x + card.width))
  const top = Math.min(...cards.map((card) => card.y))
  const bottom = Math.max(...cards.map((card) => card.y + card.height))
  const fit = Math.min(
    (size.width - 2 * MARGIN) / (right - left),
    (size.height - 2 * MARGIN) / (bottom - top),
  )
  const zoom = Math.max(0.1, Math.min(1, fit))
  return {
    zoom,
    x: size.width / 2 - ((left + right) / 2) * zoom,
    y: Math.max(MARGIN - top * zoom, size.height / 2 - ((top + bottom) / 2) * zoom),
  }
}

export type Corner = 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right'

/**
 * The corner for something that floats over the canvas: its usual one unless cards lie there and another is emptier.
 * @param taken corners that other things stand in.
 */
export function emptiestCorner(
  cards: readonly Card[],
  view: Viewport,
  options: {
    size: { width: number; height: number }
    box: { width: number; height: number }
    usual: readonly Corner[]
    taken: readonly Corner[]
  },
): Corner {
  const { size, box, usual, taken } = options
  const covered = (corner: Corner) => {
    const left = corner.endsWith('left') ? 0 : size.width - box.width
    const top = corner.startsWith('top') ? 0 : size.height - box.height
    return cards.reduce((sum, card) => {
      const x = card.x * view.zoom + view.x
      const y = card.y * view.zoom + view.y
      const wide = Math.min(left + box.width, x + card.width * view.zoom) - Math.max(left, x)
      const high = Math.min(top + box.height, y + card.height * view.zoom) - Math.max(top, y)
      return wide > 0 && high > 0 ? sum + wide * high : sum
    }, 0)
  }
  const free = usual.filter((corner) => !taken.includes(corner))
  const ranked = free.map((corner, rank) => ({ corner, rank, covered: covered(corner) }))
  return (
    ranked.toSorted((a, b) => a.covered - b.covered || a.rank - b.rank)[0]?.corner ?? 'bottom-left'
  )
}
