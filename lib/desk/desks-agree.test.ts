import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { demoCatalogue } from './catalogue.ts'
import { CONTRACT_START } from './contract/samples.ts'
import type { Desk, Slot } from './desk.ts'
import { pretendDesk } from './pretend-desk.ts'
import { realDesk } from './real-desk.ts'
import { aBusiness } from './testing/a-business.ts'

testDatabase()

const call = fc.nat(2)
const step = fc.oneof(
  fc.record({
    kind: fc.constant('ask' as const),
    call,
    serviceKey: fc.constantFrom('first-visit', 'check-up', 'cleaning'),
    near: fc.constantFrom('09:30', '10:00', '12:15'),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('hold' as const), call, nth: fc.nat(3), key: fc.nat(3) }),
  fc.record({ kind: fc.constant('book' as const), call, holder: call, key: fc.nat(3) }),
  fc.record({ kind: fc.constant('release' as const), call, keep: fc.boolean() }),
  fc.record({ kind: fc.constant('later' as const), seconds: fc.constantFrom(1, 59, 120, 3600) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

test('the desk for trying answers what the real desk answers, whatever three calls do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      let now = CONTRACT_START
      const clock = { now: () => now }
      const { newCall, ...where } = await aBusiness()
      const ids = [await newCall(), await newCall(), await newCall()]
      const real = story(
        ids.map((callId) => realDesk({ ...where, callId }, { ...systemWorld, clock })),
        clock.now,
      )
      const pretend = pretendDesk({ catalogue: demoCatalogue, clock })
      const tried = story(
        ids.map((callId) => pretend.forCall(callId)),
        clock.now,
      )
      for (const one of steps) {
        if (one.kind === 'later') now = new Date(now.getTime() + one.seconds * 1000)
        else expect(await tried(one)).toEqual(await real(one))
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)

/** Lives the steps at one business; answers what callers would notice, without ids. */
function story(desks: Desk[], now: () => Date): (step: Step) => Promise<unknown> {
  const offered = new Map<number, Slot[]>()
  const holds = new Map<number, string>()

  return async (one) => {
    switch (one.kind) {
      case 'ask': {
        const { call: n, serviceKey, near, limit } = one
        const query = { serviceKey, near, limit, at: now().toISOString(), except: [] }
        const slots = (await desks[n]?.freeSlots({ ...query, until: '2026-11-24' })) ?? []
        offered.set(n, slots)
        return slots.map(seen)
      }
      case 'hold': {
        const slot = offered.get(one.call)?.[one.nth]
        if (!slot) return undefined
        const receipt = await desks[one.call]?.holdSlot(`${one.call}/hold/${one.key}`, slot)
        if (receipt?.kind !== 'held') return receipt
        holds.set(one.call, receipt.holdId)
        return [receipt.expiresAt, seen(receipt.slot)]
      }
      case 'book': {
        const receipt = await desks[one.call]?.bookAppointment(`${one.call}/book/${one.key}`, {
          holdId: holds.get(one.holder) ?? 'none',
          language: 'es',
          callerPhone: null,
          title: 'Visita',
          fields: [],
        })
        return receipt?.kind === 'booked' ? seen(receipt.slot) : receipt
      }
      case 'release':
        return desks[one.call]?.releaseHolds(one.keep ? holds.get(one.call) : undefined)
      case 'later':
        return undefined
    }
  }
}

function seen({ serviceKey, professionalName, startsAt, endsAt }: Slot): string {
  return `${serviceKey} ${professionalName} ${startsAt} ${endsAt}`
}
