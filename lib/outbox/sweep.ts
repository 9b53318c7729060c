import { db } from '#lib/db/client.ts'
import { log } from '#lib/log.ts'
import { deliverLeased } from './deliver-effect.ts'
import type { LeasedEffect } from './effect.ts'
import { leaseOverdue } from './lease.ts'
import type { DeliveryWorld } from './world.ts'

/** Finds and sends what is due and untended, some at a time. */
export type Sweeper = {
  /** Takes what is due, as fast as there is room, and starts sending it; how many it took. */
  sweep(stopping?: AbortSignal): Promise<number>
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
    async sweep(stopping) {
      let taken = 0
      while (!stopping?.aborted) {
        const limit = capacity - sending.size
        const now = world.clock.now()
        const effects = await leaseOverdue({ token: world.newId(), now, limit })
        for (const effect of effects) sending.set(effect, send(effect))
        taken += effects.length
        if (effects.length < limit) break
        await Promise.race(sending.values())
      }
      return taken
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
