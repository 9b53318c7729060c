import type { CallerInput, JournalEntry } from '#runtime/engine/journal.ts'
import { type PublicReceipt, publicReceipts } from './public-receipt.ts'

export type TranscriptLine = { who: 'assistant' | 'caller'; text: string }

/** A call as its caller knows it: what was said, and what came of it. */
export type Transcript = { lines: TranscriptLine[]; receipts: PublicReceipt[]; ended: boolean }

/** Reads a journal as the caller lived it; silences and the end of the call are not lines. */
export function transcriptOf(journal: readonly JournalEntry[]): Transcript {
  return {
    lines: journal.flatMap(lineOf),
    receipts: publicReceipts(journal),
    ended: journal.some((entry) => entry.kind === 'ended'),
  }
}

function lineOf(entry: JournalEntry): TranscriptLine[] {
  if (entry.kind === 'say') return [{ who: 'assistant', text: entry.text }]
  return entry.kind === 'heard' ? callerLine(entry.input) : []
}

function callerLine(input: CallerInput): TranscriptLine[] {
  switch (input.kind) {
    case 'words':
      return [{ who: 'caller', text: input.text }]
    case 'keys':
      return [{ who: 'caller', text: input.keys }]
    case 'silence':
    case 'hang-up':
      return []
  }
}
