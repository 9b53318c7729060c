import type { Desk } from '#lib/desk/desk.ts'
import { Refusal } from '#lib/errors.ts'
import type { Line } from '#runtime/engine/call-options.ts'
import type { CompiledFlow } from '#runtime/engine/compile-flow.ts'
import type { CallerInput, EntryOf, JournalEntry } from '#runtime/engine/journal.ts'
import { runCall } from '#runtime/engine/run-call.ts'
import { sameEntry } from '#runtime/engine/same-entry.ts'
import { openTape } from '#runtime/engine/tape.ts'
import type { Understanding } from '#runtime/understanding/understanding.ts'

/** One input of the caller. `key` is the caller's own name for it: the same key is the same turn. */
export type TurnInput = { kind: 'input'; at: string; input: CallerInput; key: string | null }

export type TextTurnOptions = {
  flow: CompiledFlow
  understanding: Understanding
  desk: Desk
  /** The journal so far; [] starts the call. */
  journal: readonly JournalEntry[]
  feed: { kind: 'start'; started: EntryOf<'started'> } | TurnInput
  /** ISO instant, for receipts. */
  now(): string
  /** Keeps new entries; called before the desk is asked for anything and at the end. Rejects when another was faster. */
  append(entries: JournalEntry[], fromSeq: number): Promise<void>
}

export type TextTurn = {
  say: string[]
  ended: boolean
  /** What the bot waits for now; null when the call is over. */
  listening: EntryOf<'listening'> | null
  receipts: EntryOf<'receipt'>[]
}

/**
 * One stateless turn: play the journal back, feed one input, keep what is new, answer what was said.
 * A key that the journal already holds is not fed again: the answer is what followed it, also after a crash in
 * mid-turn, when the rest of the turn is lived now.
 * @throws Refusal `conflict` when a key comes back with another input, or the call is over
 */
export async function textTurn(options: TextTurnOptions): Promise<TextTurn> {
  const { journal, feed } = options
  const tape = openTape(journal, options.append)
  let pending = feed.kind === 'input' && !isRepeated(journal, feed) ? feed : undefined
  if (pending && journal.at(-1)?.kind === 'ended') {
    throw new Refusal('conflict', 'This call is over. Start another one.', { reason: 'ended' })
  }

  const parked = Promise.withResolvers<'parked'>()
  const line: Line = {
    speak: () => {},
    listen: async () => {
      const input = pending
      pending = undefined
      if (input) return input
      parked.resolve('parked')
      return new Promise<never>(() => {})
    },
  }
  await Promise.race([
    runCall({
      ...options,
      line,
      tape,
      start: () => {
        if (feed.kind === 'start') return feed.started
        throw new Refusal('not-found', 'This call has not started.')
      },
    }),
    parked.promise,
  ])
  await tape.keep()
  return answerOf(tape.all(), feed)
}

function isRepeated(journal: readonly JournalEntry[], feed: TurnInput): boolean {
  const before = heardWithKey(journal, feed.key)
  if (!before) return false
  const again = { ...before, input: feed.input }
  if (sameEntry(before, again)) return true
  throw new Refusal('conflict', 'This Idempotency-Key was used for another turn of this call.', {
    reason: 'key-reused',
  })
}

function heardWithKey(journal: readonly JournalEntry[], key: string | null) {
  if (key === null) return undefined
  return journal.find(
    (entry): entry is EntryOf<'heard'> => entry.kind === 'heard' && entry.key === key,
  )
}

/** What followed the turn's own input, up to the next one. */
function answerOf(entries: readonly JournalEntry[], feed: TextTurnOptions['feed']): TextTurn {
  const key = feed.kind === 'input' ? feed.key : null
  const own =
    feed.kind === 'start'
      ? 0
      : key === null
        ? entries.findLastIndex((entry) => entry.kind === 'heard')
        : entries.findIndex((entry) => entry.kind === 'heard' && entry.key === key)
  const next = entries.findIndex((entry, index) => index > own && entry.kind === 'heard')
  const turn = entries.slice(own, next === -1 ? undefined : next)
  const last = turn.at(-1)
  return {
    say: turn.flatMap((entry) => (entry.kind === 'say' ? [entry.text] : [])),
    ended: last?.kind === 'ended',
    listening: last?.kind === 'listening' ? last : null,
    receipts: turn.filter((entry) => entry.kind === 'receipt'),
  }
}
