import { z } from 'zod'
import { PARTS_OF_DAY } from './part-of-day.ts'

const date = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const instant = z.iso.datetime({ offset: true }).transform((at) => Date.parse(at))

/** A `SlotQuery` as both desks read it: checked, and instants as epoch milliseconds. */
export const slotQuery = z
  .object({
    serviceKey: z.string(),
    at: instant,
    from: date.optional(),
    until: date.optional(),
    partOfDay: z.enum(PARTS_OF_DAY).optional(),
    near: time.optional(),
    except: z.array(instant).max(1000),
    limit: z.int().min(0).max(1000),
  })
  .transform(({ at, except, from, until, partOfDay, near, ...query }) => ({
    ...query,
    atMs: at,
    exceptMs: except,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(partOfDay !== undefined && { partOfDay }),
    ...(near !== undefined && { near }),
  }))

/** A `Slot` as a write path reads it. */
export const slotInput = z.object({
  serviceKey: z.string(),
  professionalId: z.string(),
  startsAt: instant,
})
