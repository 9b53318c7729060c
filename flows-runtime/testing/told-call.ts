import { demoCatalogue } from '#lib/desk/catalogue.ts'
import { pretendDesk } from '#lib/desk/pretend-desk.ts'
import type { Language } from '#lib/language.ts'
import type { JournalEntry } from '#runtime/engine/journal.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import { callResult } from '#runtime/simulator/call-result.ts'
import { parseScriptLine } from '#runtime/simulator/parse-script-line.ts'
import { playCall } from '#runtime/simulator/play-call.ts'
import { MONDAY_MORNING } from './live-step.ts'

/** A whole call told line by line, on a Monday morning in Madrid. */
export async function toldCall(story: {
  flow: FlowDocument
  hears: string[]
  language?: Language
  caller?: string
}) {
  const journal = await playCall({
    flow: story.flow,
    language: story.language ?? 'es',
    caller: story.caller ?? null,
    at: MONDAY_MORNING,
    timeZone: 'Europe/Madrid',
    country: 'ES',
    desk: pretendDesk({ catalogue: demoCatalogue }),
    inputs: story.hears.map((line, index) => ({
      at: new Date(Date.parse(MONDAY_MORNING) + (index + 1) * 5000).toISOString(),
      input: inputOf(line),
    })),
  })
  return { journal, said: saidIn(journal), result: callResult(journal), asked: askedIn(journal) }
}

function inputOf(line: string) {
  const parsed = parseScriptLine(line)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.input
}

function saidIn(journal: readonly JournalEntry[]): string[] {
  return journal.flatMap((entry) => (entry.kind === 'say' ? [entry.text] : []))
}

/** Every field that was asked for, in order. */
function askedIn(journal: readonly JournalEntry[]): string[] {
  return journal.flatMap((entry) => (entry.kind === 'listening' ? entry.fields : []))
}
