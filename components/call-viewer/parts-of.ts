/** A stretch of an utterance that gave a field its value. */
export type Span = { field: string; start: number; end: number }

/** An utterance cut where values begin and end; `field` null: words that gave no value. */
export type Part = { text: string; field: string | null }

/**
 * Cuts an utterance at its spans. Where two overlap, the one that begins first is whole and the other keeps the rest.
 * @param spans offsets in UTF-16 units, `[start, end)`; offsets outside the text are pulled in
 */
export function partsOf(text: string, spans: readonly Span[]): Part[] {
  const parts: Part[] = []
  let done = 0
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const start = Math.max(done, span.start)
    const end = Math.min(text.length, span.end)
    if (end <= start) continue
    if (start > done) parts.push({ text: text.slice(done, start), field: null })
    parts.push({ text: text.slice(start, end), field: span.field })
    done = end
  }
  if (done < text.length || parts.length === 0) parts.push({ text: text.slice(done), field: null })
  return parts
}
