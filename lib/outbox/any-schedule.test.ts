import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import { type Fault, faultyTickets } from '#lib/connectors/testing/faulty-tickets.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { aBusiness } from '#lib/desk/testing/a-business.ts'
import { openTicket } from '#lib/tickets/open-ticket.ts'
import { callConnector } from './call-connector.ts'
import { leaseOverdue } from './lease.ts'
import { DELIVER_QUEUE } from './queue.ts'
import { sweepEffects } from './sweep.ts'
import { systemWorld } from './world.ts'

const database = testDatabase()

const fault = fc.oneof(
  fc.constant<Fault>({ kind: 'refuse' }),
  fc.constant<Fault>({ kind: 'fail' }),
  fc.constant<Fault>({ kind: 'do-then-fail' }),
  fc.constant<Fault>({ kind: 'throw' }),
  fc.constant<Fault>({ kind: 'slow', ms: 1 }),
  fc.integer({ min: 1, max: 60_000 }).map((afterMs): Fault => ({ kind: 'too-many', afterMs })),
)

/** What happens next to a desk and its workers. */
type Step =
  | { kind: 'open'; key: number }
  | { kind: 'later'; ms: number }
  | { kind: 'sweep' }
  /** A worker dies with the lease in its hands: before it asked the system, or after. */
  | { kind: 'worker-dies'; asked: boolean }
  | { kind: 'queue-loses-jobs' }

const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), key: fc.nat(4) }),
  fc.record({ kind: fc.constant('later' as const), ms: fc.integer({ min: 0, max: 400_000 }) }),
  fc.constant<Step>({ kind: 'sweep' }),
  fc.record({ kind: fc.constant('worker-dies' as const), asked: fc.boolean() }),
  fc.constant<Step>({ kind: 'queue-loses-jobs' }),
)

test('whatever fails and whoever dies: every ticket is made once, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 25 }),
      fc.array(fault, { maxLength: 20 }),
      async (steps, faults) => {
        const story = await aStory(faults)
        for (const one of steps) await story.live(one)
        await story.settle()

        const { held, requests } = story.faulty
        expect(held.map(({ requestId }) => requestId).toSorted()).toEqual(story.promised())
        expect(new Set(requests)).toEqual(new Set(story.promised()))
        for (const ticket of await story.tickets()) {
          const outside = held.find(({ requestId }) => requestId === ticket.effectKey)
          expect(ticket.externalNumber).toBe(outside?.number)
          expect(outside?.ticket.reference).toBe(ticket.reference)
        }
      },
    ),
    { numRuns: 40, verbose: 1 },
  )
}, 120_000)

async function aStory(faults: Fault[]) {
  await database.db().effect.deleteMany()
  const faulty = faultyTickets([...faults])
  const { workspaceId, environmentId } = await aBusiness()
  const ctx: Ctx = { workspaceId, actor: { kind: 'system', process: 'delivery' } }
  const promised = new Set<string>()
  let nowMs = Date.parse('2026-01-12T09:00:00.000Z')
  const world = {
    ...systemWorld,
    clock: { now: () => new Date(nowMs) },
    random: () => 0.9,
    connectors: { 'built-in': { tickets: () => faulty.system } },
  }

  async function live(one: Step): Promise<void> {
    switch (one.kind) {
      case 'open': {
        const effectKey = `call-1/create/${one.key}/ticket`
        promised.add(effectKey)
        const origin = { environmentId, callId: null, effectKey }
        const receipt = await openTicket(ctx, { origin, request: aRequest }, world)
        expect(receipt.kind).not.toBe('refused')
        return
      }
      case 'later':
        nowMs += one.ms
        return
      case 'sweep':
        await sweepEffects(world)
        return
      case 'worker-dies': {
        const [effect] = await leaseOverdue({
          token: world.newId(),
          now: world.clock.now(),
          limit: 1,
        })
        if (effect && one.asked) await callConnector(effect, world.connectors, 1000)
        return
      }
      case 'queue-loses-jobs':
        await database.db().$executeRaw`DELETE FROM pgboss.job WHERE name = ${DELIVER_QUEUE}`
        return
    }
  }

  return {
    faulty,
    live,
    promised: () => [...promised].toSorted(),
    /** The system comes back, and time goes by. */
    async settle(): Promise<void> {
      faulty.faults.length = 0
      for (let round = 0; round < 3; round++) {
        nowMs += 600_000
        await sweepEffects(world)
      }
    },
    tickets: () =>
      database.db().ticket.findMany({
        where: { workspaceId },
        select: { reference: true, effectKey: true, externalNumber: true },
      }),
  }
}

const aRequest = {
  subject: 'Sin internet',
  description: '',
  priority: 'normal' as const,
  language: 'es' as const,
  callerPhone: null,
  fields: [],
}
