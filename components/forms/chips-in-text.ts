/** A text in pieces: what was written, and names of values that are filled in when it is said. */
export type Piece = { kind: 'text'; text: string } | { kind: 'chip'; name: string }

const CHIP = /\{\{\s*([a-zA-Z][a-zA-Z0-9_.-]*)\s*\}\}/g

/** "Hola {{name}}." in pieces: text, chip, text. Empty texts are left out. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(CHIP)) {
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) })
    pieces.push({ kind: 'chip', name: match[1] ?? '' })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) })
  return pieces
}

/** The text as it is kept in the flow. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : `{{${piece.name}}}`)).join('')
}

/** The text with the names of values in place of their marks, for cards and lists. */
export function plainText(text: string, nameOf: (name: string) => string): string {
  return piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : nameOf(piece.name)))
    .join('')
}
