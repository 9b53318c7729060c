import { db } from '#lib/db/client.ts'
import { log } from '#lib/log.ts'
import { deliverLeased } from './deliver-effect.ts'
import type { LeasedEffect } from './effect.ts'
import { leaseOverdue } from './lease.ts'
import type { DeliveryWorld } from './world.ts'

/** Finds and sends what is due and untended, some at a time. */
export type Sweeper = {
  /** Takes as many as there is room for and starts sending them; how many it took. */
  sweep(): Promise<number>
  /** Resolves when nothing is being sent. */
  settled(): Promise<void>
  /** Lets go of what is still being sent, so that another worker may take it at once. */
  release(): Promise<void>
}

/**
 * What sends whatever became of its job: retries whose time has come, effects of workers that died, and those whose job
 * the queue lost. A system that hangs keeps its places busy, not the sweeper.
 * @param capacity how many are sent side by side.
 */
export function effectSweeper(world: DeliveryWorld, capacity: number): Sweeper {
  const sending = new Map<LeasedEffect, Promise<void>>()

  async function send(effect: LeasedEffect): Promise<void> {
    try {
      await deliverLeased(effect, world)
    } catch (error) {
      log('outbox').error({ err: error, effectId: effect.id }, 'delivery failed')
    } finally {
      sending.delete(effect)
    }
  }

  return {
    async sweep() {
      const limit = capacity - sending.size
      if (limit <= 0) return 0
      const now = world.clock.now()
      const effects = await leaseOverdue({ token: world.newId(), now, limit })
      for (const effect of effects) sending.set(effect, send(effect))
      return effects.length
    },
    async settled() {
      await Promise.all(sending.values())
    },
    async release() {
      const tokens = [...sending.keys()].map(({ leaseToken }) => leaseToken)
      await db().effect.updateMany({
        where: { leaseToken: { in: tokens }, state: 'sending' },
        data: { leaseUntil: world.clock.now() },
      })
    },
  }
}

/** Sends everything that is due now, and waits for it; how many attempts that took. */
export async function sweepEffects(world: DeliveryWorld, capacity = 20): Promise<number> {
  const sweeper = effectSweeper(world, capacity)
  let attempted = 0
  for (;;) {
    const taken = await sweeper.sweep()
    if (taken === 0) return attempted
    attempted += taken
    await sweeper.settled()
  }
}
