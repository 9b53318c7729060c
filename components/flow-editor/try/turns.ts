import type { LiveCall } from '#components/flow-editor/state/view-state.ts'
import type { CallerInput, EntryOf, JournalEntry } from '#runtime/engine/journal.ts'
import type { PublicReceipt } from '#runtime/simulator/public-receipt.ts'
import { publicReceipts } from '#runtime/simulator/public-receipt.ts'

/** One thing in the transcript of a tried call. */
export type Line =
  | { kind: 'step'; nodeId: string; asked: boolean }
  | { kind: 'bot'; text: string }
  | { kind: 'caller'; input: CallerInput; turn: number }
  | {
      kind: 'understood'
      turn: number
      intent: { id: string; confidence: number } | null
      fields: string[]
      act: string
    }
  | { kind: 'corrected'; field: string; before: string; after: string }
  | { kind: 'detour'; to: string }
  | { kind: 'receipt'; receipt: PublicReceipt }
  | { kind: 'ended'; reason: EntryOf<'ended'>['reason'] }

/** The transcript of a journal. Steps at which nothing was said or asked say so. */
export function linesOf(entries: readonly JournalEntry[]): Line[] {
  const lines: Line[] = []
  for (const [index, entry] of entries.entries()) {
    switch (entry.kind) {
      case 'entered':
        lines.push({ kind: 'step', nodeId: entry.node, asked: spokeAfter(entries, index) })
        break
      case 'say':
        lines.push({ kind: 'bot', text: entry.text })
        break
      case 'heard':
        lines.push({ kind: 'caller', input: entry.input, turn: entry.turn })
        break
      case 'understood':
        lines.push({
          kind: 'understood',
          turn: entry.turn,
          intent: entry.interpretation.intent,
          act: entry.interpretation.act,
          fields: filledIn(entries, index),
        })
        break
      case 'value':
        if (entry.replaces !== null && entry.value !== null) {
          lines.push({
            kind: 'corrected',
            field: entry.field,
            before: entry.replaces,
            after: entry.display,
          })
        }
        break
      case 'detour':
        lines.push({ kind: 'detour', to: entry.to })
        break
      case 'receipt':
        for (const receipt of publicReceipts([entry])) lines.push({ kind: 'receipt', receipt })
        break
      case 'ended':
        lines.push({ kind: 'ended', reason: entry.reason })
        break
      case 'started':
      case 'listening':
      case 'fact':
      case 'intended':
      case 'left':
        break
    }
  }
  return lines
}

/** Where the call is and which way it came, for lamps and cords. */
export function liveCallOf(entries: readonly JournalEntry[]): LiveCall {
  const visited = new Set<string>()
  const taken = new Set<string>()
  let active: string | null = null
  let doing: LiveCall['doing'] = 'speaking'
  for (const entry of entries) {
    if (entry.kind === 'entered') active = entry.node
    if (entry.kind === 'listening') doing = 'listening'
    if (entry.kind === 'ended') doing = 'ended'
    if (entry.kind === 'left') {
      visited.add(entry.node)
      taken.add(`${entry.node}/${entry.outcome}`)
    }
  }
  if (doing === 'ended' && active) visited.add(active)
  return { entries, active, doing, visited, taken }
}

/** Whether the call ends here. */
export function isOver(entries: readonly JournalEntry[]): boolean {
  return entries.some((entry) => entry.kind === 'ended')
}

/** What the bot listens for now; undefined when it does not. */
export function listeningFor(entries: readonly JournalEntry[]): EntryOf<'listening'> | undefined {
  const last = entries.findLast((entry) => entry.kind === 'listening' || entry.kind === 'ended')
  return last?.kind === 'listening' ? last : undefined
}

function spokeAfter(entries: readonly JournalEntry[], index: number): boolean {
  for (const entry of entries.slice(index + 1)) {
    if (entry.kind === 'say' || entry.kind === 'listening') return true
    if (entry.kind === 'left' || entry.kind === 'ended') return false
  }
  return true
}

/** Fields that got a first value between this understanding and the next thing heard. */
function filledIn(entries: readonly JournalEntry[], index: number): string[] {
  const filled: string[] = []
  for (const entry of entries.slice(index + 1)) {
    if (entry.kind === 'heard') break
    const fromCaller =
      entry.kind === 'value' && (entry.source?.kind === 'words' || entry.source?.kind === 'keys')
    if (
      fromCaller &&
      entry.value !== null &&
      entry.replaces === null &&
      entry.status === 'pending'
    ) {
      filled.push(entry.field)
    }
  }
  return [...new Set(filled)]
}
