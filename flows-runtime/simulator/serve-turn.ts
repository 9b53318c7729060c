import { z } from 'zod'
import type { Ctx } from '#lib/access/context.ts'
import { appendJournal, JournalMoved } from '#lib/calls/append-journal.ts'
import { type LoadedCall, loadCall } from '#lib/calls/load-call.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import type { Desk } from '#lib/desk/desk.ts'
import { realDesk } from '#lib/desk/real-desk.ts'
import { Refusal } from '#lib/errors.ts'
import { type CallerInput, type JournalEntry, journalEntry } from '#runtime/engine/journal.ts'
import { type PublicReceipt, publicReceipts } from './public-receipt.ts'
import { readyFlow } from './ready-flow.ts'
import { textTurn } from './text-turn.ts'

/** Which call, who asks, and what the caller did. */
export type TurnRequest = {
  slug: string
  callId: string
  token: string
  /** The page's own name for this turn; a repeated key is not a second turn. */
  key: string
  input: CallerInput
}

export type TurnAnswer = { say: string[]; ended: boolean; receipts: PublicReceipt[] }

/** What a turn touches outside; tests bring their own. */
export type TurnWorld = {
  clock: Clock
  deskOf(call: { workspaceId: string; environmentId: string; callId: string }): Desk
}

export const realWorld: TurnWorld = { clock: systemClock, deskOf: realDesk }

/**
 * Takes one turn of a text call: loads the journal, plays it back, feeds the input, keeps what is new.
 * When another turn of the same call was faster, it starts again from the longer journal.
 * @throws Refusal not-found for a call that is not this caller's; conflict when the call is over, the key was used for
 *   something else, or other turns kept coming first
 */
export async function serveTurn(
  request: TurnRequest,
  world: TurnWorld = realWorld,
): Promise<TurnAnswer> {
  const loadOwn = () => loadCall(request)
  return playInput(loadOwn, { input: request.input, key: request.key }, world)
}

/**
 * Feeds one input to a call, however it was found.
 * @param load reads the call with its journal; asked again after each lost race
 * @throws Refusal conflict
 */
export async function playInput(
  load: () => Promise<LoadedCall>,
  fed: { input: CallerInput; key: string },
  world: TurnWorld,
): Promise<TurnAnswer> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const call = await load()
    try {
      return await playOnce(call, fed, world)
    } catch (error) {
      if (!(error instanceof JournalMoved)) throw error
    }
  }
  throw new Refusal('stale', 'Another turn of this call is being answered. Send this one again.')
}

const MOST_TRIES = 3

async function playOnce(
  call: LoadedCall,
  fed: { input: CallerInput; key: string },
  { clock, deskOf }: TurnWorld,
): Promise<TurnAnswer> {
  const journal = journalFrom(call.entries)
  if (call.endedAt && journal.at(-1)?.kind !== 'ended') throw callOver()
  const { workspaceId, environmentId, id: callId } = call
  const ctx: Ctx = { workspaceId, actor: { kind: 'call', callId } }
  const now = () => clock.now().toISOString()
  const at = now()
  const turn = await textTurn({
    ...(await readyFlow(ctx, call.versionId)),
    desk: deskOf({ workspaceId, environmentId, callId }),
    journal,
    feed: { kind: 'input', at, input: fed.input, key: fed.key },
    now,
    append: (entries, fromSeq) => appendJournal(ctx, { callId, entries, fromSeq, at }),
  })
  return { say: turn.say, ended: turn.ended, receipts: publicReceipts(turn.receipts) }
}

const journalShape = z.array(journalEntry)

/** The journal as it was written. @throws ZodError when rows were damaged */
export function journalFrom(entries: unknown[]): JournalEntry[] {
  return journalShape.parse(entries)
}

/** For a call that was given up without an end of its own. */
function callOver(): Refusal {
  return new Refusal('conflict', 'This call is over. Start another one.', { reason: 'ended' })
}
