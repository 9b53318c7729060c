import { z } from 'zod'
import { allow } from '#lib/access/allow.ts'
import type { Ctx } from '#lib/access/context.ts'
import { type Clock, systemClock } from '#lib/clock.ts'
import { db } from '#lib/db/client.ts'
import type { Slot, SlotQuery } from '#lib/desk/desk.ts'
import { slotQuery } from '#lib/desk/slot-query.ts'
import { Refusal } from '#lib/errors.ts'
import { freeSlots } from '#lib/scheduling/free-slots.ts'
import { DAY_MS } from '#lib/scheduling/local-date.ts'
import { readBusy, readSchedule } from './read-schedule.ts'

/**
 * Free times of a service that `holdSlot` would accept now: distinct starts, each with one professional. An unknown
 * service has none.
 * @param callId the call that asks: what it holds itself counts as free.
 * @throws Refusal `invalid`.
 */
export async function findFreeSlots(
  ctx: Ctx,
  { callId, query }: { callId: string | null; query: SlotQuery },
  clock: Clock = systemClock,
): Promise<Slot[]> {
  allow(ctx, 'calendar:read')
  const parsed = slotQuery.safeParse(query)
  if (!parsed.success) throw new Refusal('invalid', z.prettifyError(parsed.error))
  const { serviceKey, ...wanted } = parsed.data
  const schedule = await readSchedule(ctx.workspaceId, serviceKey)
  if (!schedule) return []

  const { rules, people } = schedule
  const busy = await readBusy(db(), {
    workspaceId: ctx.workspaceId,
    professionalIds: people.map(({ id }) => id),
    within: {
      startMs: wanted.atMs - DAY_MS,
      endMs: wanted.atMs + (rules.windowDays + 2) * DAY_MS,
    },
    now: clock.now(),
    exceptCallId: callId,
  })
  const resources = people.map((one) => ({ ...one, busy: busy.get(one.id) ?? [] }))
  return freeSlots(rules, resources, wanted).flatMap((slot) => {
    const who = people.find(({ id }) => id === slot.resourceId)
    if (!who) return []
    return [
      {
        serviceKey,
        professionalId: who.id,
        professionalName: who.name,
        startsAt: new Date(slot.startMs).toISOString(),
        endsAt: new Date(slot.endMs).toISOString(),
        timeZone: who.timeZone,
      },
    ]
  })
}
