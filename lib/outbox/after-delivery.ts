import type { Delivery } from '#lib/connectors/ports.ts'
import { nextDelayMs } from './backoff.ts'
import type { EffectReceipt } from './effect.ts'

/** What an effect becomes once a connector has answered. */
export type Outcome =
  | { state: 'delivered'; receipt: EffectReceipt }
  | { state: 'waiting'; nextAttemptAt: Date; lastError: string }
  | { state: 'refused' | 'paused' | 'dead'; lastError: string }

export function afterDelivery(
  delivery: Delivery,
  {
    attempts,
    createdAt,
    giveUpAt,
    system,
    now,
    random,
  }: {
    attempts: number
    createdAt: Date
    giveUpAt: Date
    system: string
    now: Date
    random: number
  },
): Outcome {
  switch (delivery.kind) {
    case 'delivered': {
      const { externalId, number, url } = delivery
      return { state: 'delivered', receipt: { system, externalId, number, ...(url && { url }) } }
    }
    case 'retry': {
      if (now >= giveUpAt) return { state: 'dead', lastError: delivery.reason }
      const ageMs = now.getTime() - createdAt.getTime()
      const delayMs = nextDelayMs({ attempts, ageMs, afterMs: delivery.afterMs, random })
      const nextAttemptAt = new Date(now.getTime() + delayMs)
      return { state: 'waiting', nextAttemptAt, lastError: delivery.reason }
    }
    case 'refused':
      return { state: 'refused', lastError: delivery.reason }
    case 'reconnect':
      return { state: 'paused', lastError: delivery.reason }
  }
}
