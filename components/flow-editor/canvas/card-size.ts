/** All cards are equally high, so rows align. */
export const CARD_HEIGHT = 112

/** Exits that a card names; more fold into the last cell. */
export const MOST_CELLS = 5

export const JACK_TARGET = 24

/** The width of a card by how many exits it has, so that sizes can be declared before anything is drawn. */
export function cardWidth(exits: number): number {
  if (exits <= 2) return 240
  if (exits === 3) return 320
  if (exits === 4) return 420
  return 520
}

/** One cell of the jack strip: an exit, or what is folded into "n more". */
export type Cell<E> = { kind: 'exit'; exit: E } | { kind: 'more'; exits: E[] }

/** What the jack strip shows for these exits, left to right. */
export function stripCells<E>(exits: readonly E[]): Cell<E>[] {
  if (exits.length <= MOST_CELLS) return exits.map((exit) => ({ kind: 'exit', exit }))
  const shown = exits.slice(0, MOST_CELLS - 1)
  return [
    ...shown.map((exit): Cell<E> => ({ kind: 'exit', exit })),
    { kind: 'more', exits: exits.slice(MOST_CELLS - 1) },
  ]
}

/** Where the jack of the nth exit sits, from the card's left edge. Folded exits share the last jack. */
export function jackX(index: number, exits: number): number {
  const cells = Math.max(1, Math.min(exits, MOST_CELLS))
  const cell = Math.min(index, cells - 1)
  return Math.round(((cell + 0.5) * cardWidth(exits)) / cells)
}
