import type { Ctx } from '#lib/access/context.ts'
import type { AbandonedCall } from '#lib/calls/close-abandoned-calls.ts'
import { loadAbandonedCall } from '#lib/calls/load-abandoned-call.ts'
import { playInput, realWorld, type TurnWorld } from './serve-turn.ts'

/**
 * Every process that hangs up an abandoned call names that turn the same, so it is hung up once. No caller can have used
 * this key: headers are ASCII.
 */
const ABANDONED_KEY = '∅ abandoned'

/**
 * Hangs up a call for a caller who left: the engine ends it and gives its held times back.
 * For `closeAbandonedCalls` of `lib/calls`.
 */
export function hangUpAbandoned(
  by: Pick<Ctx, 'actor'>,
  world: TurnWorld = realWorld,
): (call: AbandonedCall) => Promise<void> {
  return async (call) => {
    await playInput(
      () => loadAbandonedCall(by, call),
      { input: { kind: 'hang-up' }, key: ABANDONED_KEY },
      world,
    )
  }
}
