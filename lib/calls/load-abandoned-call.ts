import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import type { AbandonedCall } from './close-abandoned-calls.ts'
import { callWithJournal, type LoadedCall, unknownCall } from './load-call.ts'

/**
 * A call that is to be hung up for its caller, with its journal.
 * @throws Refusal forbidden, not-found
 */
export async function loadAbandonedCall(
  by: Pick<Ctx, 'actor'>,
  { callId, workspaceId }: AbandonedCall,
): Promise<LoadedCall> {
  allow({ ...by, workspaceId }, 'call:live')

  const found = await callWithJournal({ callId, workspaceId })
  if (!found) throw unknownCall()
  return found.call
}
