import { isConnectorId, manifests } from '#lib/connectors/manifests.ts'
import type { Delivery, Where } from '#lib/connectors/ports.ts'
import type { Connectors } from '#lib/connectors/registry.ts'
import { log } from '#lib/log.ts'
import { effectWork, type LeasedEffect } from './effect.ts'

/** No system may keep a worker longer than this. */
export const ATTEMPT_LIMIT_MS = 30_000

/**
 * Tells the outside system, with the effect's key as request id. A system that throws, hangs or answers too late counts
 * as `retry`: it may or may not have done it, and the same request id makes asking again harmless.
 */
export async function callConnector(
  effect: LeasedEffect,
  connectors: Connectors,
  limitMs = ATTEMPT_LIMIT_MS,
): Promise<Delivery> {
  const tooLate = new AbortController()
  const { promise: timeout, resolve } = Promise.withResolvers<Delivery>()
  const timer = setTimeout(() => {
    tooLate.abort()
    resolve({ kind: 'retry', reason: 'The system did not answer in time.' })
  }, limitMs)
  try {
    return await Promise.race([send(effect, connectors, tooLate.signal), timeout])
  } catch (error) {
    log('outbox').error({ err: error, effectId: effect.id }, 'connector threw')
    return { kind: 'retry', reason: 'The connection to the system failed.' }
  } finally {
    clearTimeout(timer)
  }
}

/** The name of the system behind an effect, as people know it. */
export function systemName(connector: string): string {
  return isConnectorId(connector) ? manifests[connector].name : connector
}

async function send(
  effect: LeasedEffect,
  connectors: Connectors,
  signal: AbortSignal,
): Promise<Delivery> {
  const parsed = effectWork.safeParse(effect.payload)
  if (!parsed.success) return { kind: 'refused', reason: 'The stored request cannot be read.' }
  const work = parsed.data
  const connector = isConnectorId(effect.connector) ? connectors[effect.connector] : undefined
  const where: Where = { workspaceId: effect.workspaceId, environmentId: effect.environmentId }
  switch (work.kind) {
    case 'create-ticket':
      return (
        connector?.tickets?.(where).createTicket(effect.key, work.ticket, signal) ??
        cannot(effect, 'tickets')
      )
    case 'create-event':
      return (
        connector?.calendar?.(where).createEvent(effect.key, work.event, signal) ??
        cannot(effect, 'appointments')
      )
  }
}

function cannot(effect: LeasedEffect, what: string): Delivery {
  return { kind: 'refused', reason: `${systemName(effect.connector)} does not take ${what}.` }
}
