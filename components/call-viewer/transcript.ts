import type { EntryOf, JournalEntry } from '#runtime/engine/journal.ts'
import { type Part, partsOf, type Span } from './parts-of.ts'
import { outcomeOfReceipt, type ReceiptOutcome } from './receipt-outcome.ts'

/** What one turn of the caller changed in what is known. */
export type Change = {
  field: string
  display: string
  /** What it was before, when the caller corrected it. */
  replaces: string | null
}

type Moment = {
  /** Milliseconds since the call began, of the last thing that came from outside. */
  atMs: number
}

export type CallerLine = Moment & {
  kind: 'caller'
  turn: number
  said: { kind: 'words'; parts: Part[] } | { kind: 'keys'; keys: string }
  intent: { id: string; confidence: number } | null
  /** Other intents that came close, best first. */
  runnersUp: { id: string; confidence: number }[]
  /** Values that were new or different after this turn. */
  changes: Change[]
  /** Fields that the caller agreed to in this turn. */
  confirmed: string[]
  /** Fields that the caller disputed without a new value. */
  disputed: string[]
}

export type TranscriptItem =
  | (Moment & { kind: 'step'; node: string; type: string; visit: number })
  | (Moment & { kind: 'bot'; lines: string[] })
  | CallerLine
  | (Moment & { kind: 'silence'; turn: number })
  | (Moment & { kind: 'hang-up' })
  | (Moment & { kind: 'filled'; field: string; display: string })
  | (Moment & { kind: 'receipt'; outcome: ReceiptOutcome })
  | (Moment & { kind: 'detour'; to: string })
  | (Moment & { kind: 'ended'; reason: EntryOf<'ended'>['reason'] })

/** A journal as a conversation to read: what was said, what was understood from it and what was done. */
export function transcriptOf(entries: readonly JournalEntry[]): TranscriptItem[] {
  const items: TranscriptItem[] = []
  const clock = callClock()
  let turn: CallerLine | undefined
  for (const entry of entries) {
    const atMs = clock(entry)
    if (entry.kind === 'heard') {
      turn = callerLine(entry, atMs)
      items.push(turn ?? wordless(entry, atMs))
    } else if (turn && entry.kind === 'understood') {
      understand(turn, entry)
    } else if (turn && entry.kind === 'value') {
      change(turn, entry)
    } else {
      add(items, itemOf(entry, atMs))
    }
  }
  return items
}

/** What a line of its own tells; undefined for entries that only matter to the engine. */
function itemOf(entry: JournalEntry, atMs: number): TranscriptItem | undefined {
  switch (entry.kind) {
    case 'entered':
      return { kind: 'step', node: entry.node, type: entry.type, visit: entry.visit, atMs }
    case 'say':
      return { kind: 'bot', lines: [entry.text], atMs }
    case 'value':
      return { kind: 'filled', field: entry.field, display: entry.display, atMs }
    case 'receipt': {
      const outcome = outcomeOfReceipt(entry)
      return outcome && { kind: 'receipt', outcome, atMs }
    }
    case 'detour':
      return { kind: 'detour', to: entry.to, atMs }
    case 'ended':
      return { kind: 'ended', reason: entry.reason, atMs }
    case 'started':
    case 'heard':
    case 'understood':
    case 'listening':
    case 'fact':
    case 'intended':
    case 'left':
      return undefined
  }
}

/** What the bot says in one breath is one line. */
function add(items: TranscriptItem[], item: TranscriptItem | undefined): void {
  const last = items.at(-1)
  if (item?.kind === 'bot' && last?.kind === 'bot') last.lines.push(...item.lines)
  else if (item) items.push(item)
}

/** Answers for each entry in turn how long the call had lasted by then. */
export function callClock(): (entry: JournalEntry) => number {
  let startMs: number | undefined
  let lastMs = 0
  return (entry) => {
    if ('at' in entry) {
      lastMs = Date.parse(entry.at)
      startMs ??= lastMs
    }
    return startMs === undefined ? 0 : Math.max(0, lastMs - startMs)
  }
}

function callerLine(entry: EntryOf<'heard'>, atMs: number): CallerLine | undefined {
  const { input, turn } = entry
  const line = { kind: 'caller', turn, atMs, intent: null, runnersUp: [] } as const
  const nothingYet = { changes: [], confirmed: [], disputed: [] }
  switch (input.kind) {
    case 'words':
      return {
        ...line,
        ...nothingYet,
        runnersUp: [],
        said: { kind: 'words', parts: partsOf(input.text, []) },
      }
    case 'keys':
      return { ...line, ...nothingYet, runnersUp: [], said: { kind: 'keys', keys: input.keys } }
    case 'silence':
    case 'hang-up':
      return undefined
  }
}

function wordless(entry: EntryOf<'heard'>, atMs: number): TranscriptItem {
  return entry.input.kind === 'hang-up'
    ? { kind: 'hang-up', atMs }
    : { kind: 'silence', turn: entry.turn, atMs }
}

function understand(line: CallerLine, { interpretation }: EntryOf<'understood'>): void {
  line.intent = interpretation.intent
  line.runnersUp = interpretation.runnersUp
}

function change(line: CallerLine, entry: EntryOf<'value'>): void {
  const { field, display, source, replaces } = entry
  if (entry.value === null) {
    line.disputed.push(field)
    return
  }
  const fresh = source !== null && 'turn' in source && source.turn === line.turn
  if (entry.status === 'confirmed') line.confirmed.push(field)
  if (!fresh || line.changes.some((known) => known.field === field && known.display === display)) {
    return
  }
  line.changes.push({ field, display, replaces })
  if (source.kind === 'words') underline(line, { field, start: source.start, end: source.end })
}

function underline(line: CallerLine, span: Span): void {
  if (line.said.kind !== 'words') return
  const text = line.said.parts.map((part) => part.text).join('')
  line.said = { kind: 'words', parts: partsOf(text, [...spansOf(line.said.parts), span]) }
}

function spansOf(parts: readonly Part[]): Span[] {
  let start = 0
  return parts.flatMap(({ text, field }) => {
    const span = { start, end: start + text.length }
    start = span.end
    return field === null ? [] : [{ ...span, field }]
  })
}
