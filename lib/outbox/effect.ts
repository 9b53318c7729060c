import { z } from 'zod'
import { newEvent, newTicket } from '#lib/connectors/ports.ts'

/**
 * `waiting`: to be sent at `nextAttemptAt`. `sending`: somebody holds the lease. `delivered`: the system has it.
 * `refused`: a person must read why. `paused`: the connection must be renewed. `dead`: tried for days, given up.
 */
export const EFFECT_STATES = [
  'waiting',
  'sending',
  'delivered',
  'refused',
  'paused',
  'dead',
] as const
export const effectState = z.enum(EFFECT_STATES)
export type EffectState = z.infer<typeof effectState>

/** States that nothing leaves by itself: somebody has to look. */
export const STUCK_STATES: EffectState[] = ['refused', 'paused', 'dead']

/** What the outside world is to be told. */
export const effectWork = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('create-ticket'), ticket: newTicket }),
  z.object({ kind: z.literal('create-event'), event: newEvent }),
])
export type EffectWork = z.infer<typeof effectWork>

/** What the outside system answered when it had it. */
export const effectReceipt = z.object({
  system: z.string(),
  externalId: z.string(),
  number: z.string(),
  url: z.string().optional(),
})
export type EffectReceipt = z.infer<typeof effectReceipt>

/** An effect whose lease we hold: until `leaseUntil` nobody else sends it. */
export type LeasedEffect = {
  id: string
  workspaceId: string
  environmentId: string
  key: string
  connector: string
  payload: unknown
  attempts: number
  createdAt: Date
  giveUpAt: Date
  leaseToken: string
}
