import { randomUUID } from 'node:crypto'
import { type Clock, systemClock } from '#lib/clock.ts'
import { type Connectors, connectors } from '#lib/connectors/registry.ts'

/** What delivering needs from outside: time, chance, new ids and the systems. */
export type DeliveryWorld = {
  clock: Clock
  /** 0 to below 1. */
  random(): number
  newId(): string
  connectors: Connectors
}

export const systemWorld: DeliveryWorld = {
  clock: systemClock,
  random: Math.random,
  newId: randomUUID,
  connectors,
}
