import type { Desk } from '#lib/desk/desk.ts'
import { liveNode } from '#runtime/nodes/live-node.ts'
import type { Understanding } from '#runtime/understanding/understanding.ts'
import { openCallPort } from './call-port.ts'
import { freshState } from './call-state.ts'
import type { CompiledFlow, CompiledNode } from './compile-flow.ts'
import type { Detour } from './conversation.ts'
import type { CallerInput, EntryOf } from './journal.ts'
import type { Tape } from './tape.ts'

/** How words reach the caller and come back. `listen` may never settle: the turn ends there and a replay goes on. */
export type Line = {
  speak(text: string): Promise<void> | void
  listen(
    listening: EntryOf<'listening'>,
  ): Promise<{ at: string; input: CallerInput; key: string | null }>
}

export type CallOptions = {
  flow: CompiledFlow
  understanding: Understanding
  desk: Desk
  line: Line
  tape: Tape
  /** The moment a receipt arrives, ISO instant. */
  now(): string
  /** Answers the first entry of a new call; not asked on replay. */
  start(): EntryOf<'started'>
}

export type EndReason = EntryOf<'ended'>['reason']

/** Requirement R54: no flow may keep a call going round for ever. */
export const MOST_VISITS = 200

/**
 * Lives a whole call, or its rest: plays back what the tape holds, then goes on live.
 * Settles when the call has ended; while it waits for the caller it stays pending.
 * @throws what the desk throws (its database is down) and DivergedReplay
 */
export async function runCall(options: CallOptions): Promise<EndReason> {
  const { flow, tape, desk } = options
  const started = await tape.obtain('started', options.start)
  const state = freshState(started)
  const reason = await walk(options, state)
  const wasLive = tape.isLive()
  tape.derive({ kind: 'ended', reason })
  await tape.keep()
  if (wasLive) await desk.releaseHolds()
  return reason

  async function walk(options: CallOptions, state: ReturnType<typeof freshState>) {
    const port = openCallPort(options, state)
    await port.disclose()
    let node = flow.nodes.get(flow.startNodeId)
    for (let visits = 1; node; visits++) {
      if (visits > MOST_VISITS) return 'too-long'
      const way = await live(node, port)
      switch (way.kind) {
        case 'ended':
          return way.reason
        case 'went':
          node = flow.nodes.get(way.to)
          break
        case 'stuck':
          await port.goodbye()
          return 'no-way-on'
      }
    }
    return 'no-way-on'
  }

  async function live(node: CompiledNode, port: ReturnType<typeof openCallPort>): Promise<Way> {
    const visit = port.enter(node)
    if (node.data === undefined) return { kind: 'ended', reason: 'failed' }
    const left = await Promise.race([
      liveNode(visit.call, node).then((outcome) => ({ kind: 'outcome' as const, outcome })),
      visit.detoured,
    ])
    return left.kind === 'outcome' ? leave(node, left.outcome) : take(left)
  }

  function leave(node: CompiledNode, outcome: string): Way {
    tape.derive({ kind: 'left', node: node.id, outcome })
    if (outcome === 'hang-up') return { kind: 'ended', reason: 'bot-hung-up' }
    const to = node.next(outcome)
    return to === undefined ? { kind: 'stuck' } : { kind: 'went', to }
  }

  function take(detour: Detour): Way {
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
}

type Way =
  | { kind: 'went'; to: string }
  | { kind: 'stuck' }
  | { kind: 'ended'; reason: EndReason }
