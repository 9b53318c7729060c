import {
  freeSlots,
  occupiedBy,
  type Resource,
  type ServiceRules,
} from '#lib/scheduling/free-slots.ts'
import { type Interval, overlaps } from '#lib/scheduling/interval.ts'
import { MINUTE_MS } from '#lib/scheduling/local-date.ts'
import { HOLD_MS, mayHold } from '#lib/scheduling/may-hold.ts'
import type { Catalogue, CatalogueProfessional } from './catalogue.ts'
import type { HoldReceipt, Slot, SlotQuery } from './desk.ts'
import { slotInput, slotQuery } from './slot-query.ts'

type Entry = {
  id: string
  callId: string
  effectKey: string
  slot: Slot
  occupied: Interval
  status: 'held' | 'confirmed' | 'released' | 'expired'
  expiresAtMs: number
}

/** Everybody's time in a pretend business: what is held and what is confirmed. */
export type PretendDiary = {
  freeSlots(callId: string, query: SlotQuery, now: Date): Slot[]
  hold(wish: { callId: string; effectKey: string; slot: Slot; now: Date }): HoldReceipt
  release(callId: string, exceptHoldId: string | undefined): void
  /** The time that was held, now confirmed; undefined when the hold no longer stands. */
  confirm(wish: { callId: string; holdId: string; now: Date }): Slot | undefined
}

export function pretendDiary(catalogue: Catalogue): PretendDiary {
  const entries: Entry[] = []

  function expire(nowMs: number): void {
    for (const entry of entries) {
      if (entry.status === 'held' && entry.expiresAtMs <= nowMs) entry.status = 'expired'
    }
  }

  function heldBy(callId: string): Entry[] {
    return entries.filter((entry) => entry.status === 'held' && entry.callId === callId)
  }

  /** A person as this call sees them: what it holds itself it may exchange. */
  function resource(person: CatalogueProfessional, forCallId: string): Resource {
    const busy = entries
      .filter(({ slot }) => slot.professionalId === person.key)
      .filter(
        ({ status, callId }) =>
          status === 'confirmed' || (status === 'held' && callId !== forCallId),
      )
      .map(({ occupied }) => occupied)
    return { ...person, id: person.key, busy }
  }

  return {
    freeSlots(callId, query, now) {
      const { serviceKey, ...wanted } = slotQuery.parse(query)
      const service = catalogue.services.find(({ key }) => key === serviceKey)
      if (!service) return []
      expire(now.getTime())
      const people = whoGives(catalogue, serviceKey)
      const resources = people.map((person) => resource(person, callId))
      return freeSlots(service, resources, wanted).flatMap(({ startMs, resourceId }) => {
        const person = people.find(({ key }) => key === resourceId)
        return person ? [slotOf({ person, service, serviceKey, startMs })] : []
      })
    },

    hold({ callId, effectKey, slot, now }) {
      const parsed = slotInput.safeParse(slot)
      if (!parsed.success) return { kind: 'taken' }
      const { serviceKey, professionalId, startsAt: startMs } = parsed.data
      const service = catalogue.services.find(({ key }) => key === serviceKey)
      const person = whoGives(catalogue, serviceKey).find(({ key }) => key === professionalId)
      if (!service || !person) return { kind: 'taken' }

      const nowMs = now.getTime()
      expire(nowMs)
      const known = entries.find((entry) => entry.effectKey === effectKey)
      if (known?.status === 'held' || known?.status === 'confirmed') return receiptOf(known)

      if (!mayHold(service, resource(person, callId), { nowMs, startMs })) return { kind: 'taken' }
      const occupied = occupiedBy(service, startMs)
      for (const other of heldBy(callId)) {
        const inTheWay = other.slot.professionalId === person.key
        if (inTheWay && overlaps(other.occupied, occupied)) other.status = 'released'
      }
      const entry: Entry = {
        id: known?.id ?? `hold-${entries.length + 1}`,
        callId,
        effectKey,
        slot: slotOf({ person, service, serviceKey, startMs }),
        occupied,
        status: 'held',
        expiresAtMs: nowMs + HOLD_MS,
      }
      if (known) Object.assign(known, entry)
      else entries.push(entry)
      return receiptOf(entry)
    },

    release(callId, exceptHoldId) {
      for (const entry of heldBy(callId)) {
        if (entry.id !== exceptHoldId) entry.status = 'released'
      }
    },

    confirm({ callId, holdId, now }) {
      expire(now.getTime())
      const entry = entries.find((one) => one.id === holdId && one.callId === callId)
      if (entry?.status !== 'held') return undefined
      entry.status = 'confirmed'
      return entry.slot
    },
  }
}

function whoGives(catalogue: Catalogue, serviceKey: string): CatalogueProfessional[] {
  return catalogue.professionals.filter(({ serviceKeys }) => serviceKeys.includes(serviceKey))
}

function slotOf({
  person,
  service,
  serviceKey,
  startMs,
}: {
  person: CatalogueProfessional
  service: ServiceRules
  serviceKey: string
  startMs: number
}): Slot {
  return {
    serviceKey,
    professionalId: person.key,
    professionalName: person.name,
    startsAt: new Date(startMs).toISOString(),
    endsAt: new Date(startMs + service.durationMinutes * MINUTE_MS).toISOString(),
    timeZone: person.timeZone,
  }
}

function receiptOf({ id, expiresAtMs, slot }: Entry): HoldReceipt {
  return { kind: 'held', holdId: id, expiresAt: new Date(expiresAtMs).toISOString(), slot }
}
