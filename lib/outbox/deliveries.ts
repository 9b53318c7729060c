import { db } from '#lib/db/client.ts'
import { type EffectReceipt, type EffectState, effectReceipt, effectState } from './effect.ts'

/** How the delivery of one record stands. */
export type DeliveryStanding = {
  effectId: string
  state: EffectState
  attempts: number
  /** Why the last attempt failed; null when none did. */
  lastError: string | null
  /** When it is tried again; null when it will not be by itself. */
  nextAttemptAt: Date | null
  createdAt: Date
  deliveredAt: Date | null
  receipt: EffectReceipt | null
}

/** The deliveries of some records, by record id. A record without one has no entry. */
export async function deliveriesOf(
  workspaceId: string,
  subjectIds: string[],
): Promise<Map<string, DeliveryStanding>> {
  const effects = await db().effect.findMany({
    where: { workspaceId, subjectId: { in: subjectIds } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      subjectId: true,
      state: true,
      attempts: true,
      lastError: true,
      nextAttemptAt: true,
      createdAt: true,
      deliveredAt: true,
      receipt: true,
    },
  })
  return new Map(
    effects.map(({ id, subjectId, ...effect }) => [
      subjectId,
      {
        ...effect,
        effectId: id,
        state: effectState.parse(effect.state),
        nextAttemptAt: effect.state === 'waiting' ? effect.nextAttemptAt : null,
        receipt: effect.receipt === null ? null : effectReceipt.parse(effect.receipt),
      },
    ]),
  )
}

/** One line of a record's story, oldest first. */
export type HistoryEntry =
  | { kind: 'kept'; at: Date }
  | { kind: 'sent'; attempts: number }
  | { kind: 'answered'; at: Date; system: string; number: string }
  | {
      kind: 'not-taken'
      state: 'waiting' | 'refused' | 'paused' | 'dead'
      reason: string
      nextAttemptAt: Date | null
    }

/** What happened to a record since the caller heard its reference: kept here, sent, answered or not taken. */
export function historyOf(keptAt: Date, delivery: DeliveryStanding | undefined): HistoryEntry[] {
  const history: HistoryEntry[] = [{ kind: 'kept', at: keptAt }]
  if (!delivery) return history
  if (delivery.attempts > 0) history.push({ kind: 'sent', attempts: delivery.attempts })
  if (delivery.receipt && delivery.deliveredAt) {
    const { system, number } = delivery.receipt
    history.push({ kind: 'answered', at: delivery.deliveredAt, system, number })
  } else if (delivery.state !== 'sending' && delivery.state !== 'delivered' && delivery.lastError) {
    const { state, lastError: reason, nextAttemptAt } = delivery
    history.push({ kind: 'not-taken', state, reason, nextAttemptAt })
  }
  return history
}
