import { liveNode } from '#runtime/nodes/live-node.ts'
import type { CallOptions } from './call-options.ts'
import { type CallPort, openCallPort } from './call-port.ts'
import { freshState } from './call-state.ts'
import type { CompiledNode } from './compile-flow.ts'
import type { Detour } from './conversation.ts'
import type { EntryOf } from './journal.ts'
import type { Tape } from './tape.ts'

export type EndReason = EntryOf<'ended'>['reason']

/** Requirement R54: no flow may keep a call going round for ever. */
export const MOST_VISITS = 200

/**
 * Lives a whole call, or its rest: plays back what the tape holds, then goes on live.
 * Settles when the call has ended; while it waits for the caller it stays pending.
 * @throws what the desk throws (its database is down) and DivergedReplay
 */
export async function runCall(options: CallOptions): Promise<EndReason> {
  const { tape, desk } = options
  const started = await tape.obtain('started', options.start)
  const state = freshState(started)
  const reason = await walk(options, openCallPort(options, state))
  const isLive = tape.isLive()
  tape.derive({ kind: 'ended', reason })
  await tape.keep()
  if (isLive && state.heldId) await desk.releaseHolds()
  return reason
}

/** From step to step by the exits they answer, until the call is over. */
async function walk({ flow, tape }: CallOptions, port: CallPort): Promise<EndReason> {
  await port.disclose()
  let node = flow.nodes.get(flow.startNodeId)
  for (let visits = 1; node; visits++) {
    if (visits > MOST_VISITS) return 'too-long'
    const way = await live(node, port, tape)
    if (way.kind === 'ended') return way.reason
    if (way.kind === 'stuck') await port.goodbye()
    node = way.kind === 'went' ? flow.nodes.get(way.to) : undefined
  }
  return 'no-way-on'
}

type Way = { kind: 'went'; to: string } | { kind: 'stuck' } | { kind: 'ended'; reason: EndReason }

/** Lives one step until its runner answers or the conversation takes the caller elsewhere. */
async function live(node: CompiledNode, port: CallPort, tape: Tape): Promise<Way> {
  const visit = port.enter(node)
  if (node.data === undefined) return { kind: 'ended', reason: 'failed' }
  const left = await Promise.race([
    liveNode(visit.call, node).then((outcome) => ({ kind: 'outcome' as const, outcome })),
    visit.detoured,
  ])
  if (left.kind !== 'outcome') return wayOf(left)
  tape.derive({ kind: 'left', node: node.id, outcome: left.outcome })
  if (left.outcome === 'hang-up') return { kind: 'ended', reason: 'bot-hung-up' }
  const to = node.next(left.outcome)
  return to === undefined ? { kind: 'stuck' } : { kind: 'went', to }
}

function wayOf(detour: Detour): Way {
  switch (detour.kind) {
    case 'hang-up':
      return { kind: 'ended', reason: 'caller-hung-up' }
    case 'goodbye':
      return { kind: 'ended', reason: 'bot-hung-up' }
    case 'too-long':
      return { kind: 'ended', reason: 'too-long' }
    case 'person':
      return { kind: 'went', to: detour.to }
  }
}
