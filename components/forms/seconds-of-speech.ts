import { piecesOf } from './chips-in-text.ts'

/** Letters that a calm voice says in a second, and how long a filled-in value takes. */
const LETTERS_A_SECOND = 15
const CHIP_SECONDS = 1.2

/** About how many seconds a text takes to be said; 0 for an empty one. */
export function secondsOfSpeech(text: string): number {
  const seconds = piecesOf(text.trim()).reduce(
    (sum, piece) =>
      sum + (piece.kind === 'text' ? piece.text.length / LETTERS_A_SECOND : CHIP_SECONDS),
    0,
  )
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds))
}
