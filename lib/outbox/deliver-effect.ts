import { log } from '#lib/log.ts'
import { afterDelivery, type Outcome } from './after-delivery.ts'
import { callConnector, systemName } from './call-connector.ts'
import type { LeasedEffect } from './effect.ts'
import { leaseEffect, RENEW_EVERY_MS, renewLease } from './lease.ts'
import { saveOutcome } from './save-outcome.ts'
import type { DeliveryWorld } from './world.ts'

/** `busy`: not due, done, or in other hands. `lost`: another worker took over meanwhile, and what it saved counts. */
export type DeliverResult = Outcome | { state: 'busy' } | { state: 'lost' }

/** Sends one effect if it is due and free. */
export async function deliverEffect(
  effectId: string,
  world: DeliveryWorld,
): Promise<DeliverResult> {
  const effect = await leaseEffect(effectId, { token: world.newId(), now: world.clock.now() })
  return effect ? deliverLeased(effect, world) : { state: 'busy' }
}

/** Sends an effect whose lease we hold, keeping the lease while the system works. */
export async function deliverLeased(
  effect: LeasedEffect,
  world: DeliveryWorld,
): Promise<DeliverResult> {
  const renewing = setInterval(() => {
    renewLease(effect, { now: world.clock.now() }).catch((error) =>
      log('outbox').warn({ err: error, effectId: effect.id }, 'lease not renewed'),
    )
  }, RENEW_EVERY_MS)
  try {
    const delivery = await callConnector(effect, world.connectors)
    const now = world.clock.now()
    const outcome = afterDelivery(delivery, {
      ...effect,
      system: systemName(effect.connector),
      now,
      random: world.random(),
    })
    const ours = await saveOutcome(effect, outcome, { now })
    return ours ? outcome : { state: 'lost' }
  } finally {
    clearInterval(renewing)
  }
}

/**
 * Sends an effect whose lease we hold, but makes the caller on the line wait at most `limitMs`: then the attempt goes on
 * by itself, and the answer is `busy`.
 */
export async function deliverWithin(
  effect: LeasedEffect,
  { limitMs, world }: { limitMs: number; world: DeliveryWorld },
): Promise<DeliverResult> {
  const { promise: patience, resolve } = Promise.withResolvers<DeliverResult>()
  const timer = setTimeout(() => resolve({ state: 'busy' }), limitMs)
  const attempt = deliverLeased(effect, world).catch((error): DeliverResult => {
    log('outbox').error({ err: error, effectId: effect.id }, 'delivery failed')
    return { state: 'busy' }
  })
  try {
    return await Promise.race([attempt, patience])
  } finally {
    clearTimeout(timer)
  }
}
