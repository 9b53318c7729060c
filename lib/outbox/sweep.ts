import { log } from '#lib/log.ts'
import { deliverLeased } from './deliver-effect.ts'
import { leaseOverdue } from './lease.ts'
import type { DeliveryWorld } from './world.ts'

/** How many one sweep sends side by side. */
const SWEEP_LIMIT = 20

/**
 * Sends what is due and untended, whatever became of its job: retries whose time has come, effects of workers that died,
 * and those whose job the queue lost. Repeats while there is more.
 * @returns how many were attempted.
 */
export async function sweepEffects(
  world: DeliveryWorld,
  { isStopping = () => false }: { isStopping?: () => boolean } = {},
): Promise<number> {
  let attempted = 0
  while (!isStopping()) {
    const effects = await leaseOverdue({
      token: world.newId(),
      now: world.clock.now(),
      limit: SWEEP_LIMIT,
    })
    if (effects.length === 0) break
    attempted += effects.length
    const results = await Promise.allSettled(effects.map((effect) => deliverLeased(effect, world)))
    for (const result of results) {
      if (result.status === 'rejected') log('outbox').error({ err: result.reason }, 'delivery failed')
    }
  }
  return attempted
}
