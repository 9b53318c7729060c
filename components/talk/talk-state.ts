import type { PublicReceipt } from '#runtime/simulator/public-receipt.ts'
import type { TranscriptLine } from '#runtime/simulator/transcript.ts'
import type { Answered, CallHandle, Failure, SoFar, Started, TurnBody } from './talk-client.ts'

/** A turn on its way, under the key that makes sending it twice harmless. */
export type Pending = { key: string; body: TurnBody }

export type TalkState = {
  phase: 'idle' | 'starting' | 'resuming' | 'live' | 'ended'
  call: CallHandle | null
  /** Milliseconds since 1970, by this device's clock; null before the call. */
  startedAtMs: number | null
  lines: TranscriptLine[]
  receipts: PublicReceipt[]
  pending: Pending | null
  /** Why the last request came to nothing; the caller may try it again. */
  failure: Failure | null
}

export type TalkEvent =
  | { kind: 'starting' }
  | { kind: 'started'; body: Started; atMs: number }
  | { kind: 'resuming'; call: CallHandle }
  | { kind: 'resumed'; body: SoFar }
  | { kind: 'sending'; turn: Pending; again: boolean }
  | { kind: 'answered'; body: Answered }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'hung-up' }
  | { kind: 'reset' }

export const idle: TalkState = {
  phase: 'idle',
  call: null,
  startedAtMs: null,
  lines: [],
  receipts: [],
  pending: null,
  failure: null,
}

/** The call as the page shows it, after one more thing has happened. */
export function talkState(state: TalkState, event: TalkEvent): TalkState {
  switch (event.kind) {
    case 'starting':
      return { ...idle, phase: 'starting' }
    case 'started':
      return afterAnswer(
        {
          ...idle,
          call: { callId: event.body.callId, token: event.body.token },
          startedAtMs: event.atMs,
        },
        event.body,
      )
    case 'resuming':
      return { ...idle, phase: 'resuming', call: event.call }
    case 'resumed':
      return afterResume(state, event.body)
    case 'sending':
      return {
        ...state,
        pending: event.turn,
        failure: null,
        lines: event.again ? state.lines : [...state.lines, ...callerLine(event.turn.body)],
      }
    case 'answered':
      return afterAnswer(state, event.body)
    case 'failed':
      return afterFailure(state, event.failure)
    case 'hung-up':
      return { ...state, phase: 'ended', pending: null, failure: null }
    case 'reset':
      return idle
  }
}

function afterAnswer(state: TalkState, { say, ended, receipts }: Answered): TalkState {
  return {
    ...state,
    phase: ended || state.phase === 'ended' ? 'ended' : 'live',
    lines: [...state.lines, ...say.map((text) => ({ who: 'assistant' as const, text }))],
    receipts: [...state.receipts, ...receipts],
    pending: null,
    failure: null,
  }
}

function afterResume(state: TalkState, body: SoFar): TalkState {
  return {
    ...state,
    phase: body.ended ? 'ended' : 'live',
    startedAtMs: Date.parse(body.startedAt),
    lines: body.lines,
    receipts: body.receipts,
    pending: null,
    failure: null,
  }
}

function afterFailure(state: TalkState, failure: Failure): TalkState {
  if (state.phase === 'ended') return state
  if (failure.kind === 'problem' && failure.code === 'call-over') {
    return { ...state, phase: 'ended', pending: null, failure: null }
  }
  const phase = state.phase === 'starting' ? 'idle' : state.phase
  const pending = failure.kind === 'network' || failure.retryable ? state.pending : null
  return { ...state, phase, pending, failure }
}

function callerLine(body: TurnBody): TranscriptLine[] {
  if ('text' in body) return [{ who: 'caller', text: body.text }]
  return 'digits' in body ? [{ who: 'caller', text: body.digits }] : []
}
