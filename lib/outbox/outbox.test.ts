import { randomUUID } from 'node:crypto'
import { fromPrisma, PgBoss } from 'pg-boss'
import { expect, test } from 'vitest'
import type { Ctx } from '#lib/access/context.ts'
import { type Fault, faultyTickets } from '#lib/connectors/testing/faulty-tickets.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { aBusiness } from '#lib/desk/testing/a-business.ts'
import { openTicket } from '#lib/tickets/open-ticket.ts'
import { afterDelivery } from './after-delivery.ts'
import { RETRY_WINDOW_MS } from './backoff.ts'
import { callConnector } from './call-connector.ts'
import { deliverEffect, deliverWithin } from './deliver-effect.ts'
import { LEASE_MS, leaseEffect, leaseOverdue, renewLease } from './lease.ts'
import { listEffects } from './list-effects.ts'
import { DELIVER_QUEUE, wakeWorker } from './queue.ts'
import { redriveEffect } from './redrive-effect.ts'
import { saveOutcome } from './save-outcome.ts'
import { effectSweeper, sweepEffects } from './sweep.ts'
import { systemWorld } from './world.ts'

const database = testDatabase()

const START_MS = Date.parse('2026-01-12T09:00:00.000Z')
const HOUR_MS = 3_600_000

/** A business whose ticket system misbehaves as told, and whose clock only we move. */
async function aDesk(faults: Fault[]) {
  const faulty = faultyTickets(faults)
  let nowMs = START_MS
  const world = {
    ...systemWorld,
    clock: { now: () => new Date(nowMs) },
    random: () => 0.5,
    connectors: { 'built-in': { tickets: () => faulty.system } },
  }
  // Sweepers see every workspace: what earlier tests left waiting would be theirs too.
  await database.db().effect.deleteMany()
  const { workspaceId, environmentId } = await aBusiness()
  const ctx: Ctx = { workspaceId, actor: { kind: 'system', process: 'delivery' } }
  const theirs = { where: { workspaceId } }
  return {
    ctx,
    world,
    faulty,
    later: (ms: number) => {
      nowMs += ms
    },
    open: (effectKey: string) =>
      openTicket(
        ctx,
        { origin: { environmentId, callId: null, effectKey }, request: aRequest },
        world,
      ),
    effect: () =>
      database.db().effect.findFirstOrThrow({
        ...theirs,
        select: { id: true, state: true, lastError: true, attempts: true, nextAttemptAt: true },
      }),
    ticket: () =>
      database.db().ticket.findFirstOrThrow({
        ...theirs,
        select: { reference: true, externalNumber: true },
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

test('a system that refuses for good leaves the ticket with us, and says why', async () => {
  const { open, effect, ticket } = await aDesk([{ kind: 'reject' }])
  const receipt = await open('a')

  expect(receipt).toEqual({ kind: 'queued', reference: (await ticket()).reference })
  expect(await effect()).toMatchObject({
    state: 'refused',
    lastError: 'The category does not exist.',
  })
})

test('withdrawn access pauses the delivery', async () => {
  const { open, effect } = await aDesk([{ kind: 'unauthorised' }])
  await open('a')
  expect(await effect()).toMatchObject({ state: 'paused' })
})

test('a connector that throws is tried again later', async () => {
  const { open, effect, world, later, faulty } = await aDesk([{ kind: 'throw' }])
  expect((await open('a')).kind).toBe('queued')
  expect(await sweepEffects(world)).toBe(0)
  later(1000)

  expect(await sweepEffects(world)).toBe(1)
  expect(await effect()).toMatchObject({ state: 'delivered', attempts: 2 })
  expect(faulty.held).toHaveLength(1)
})

test('the wait that a system asks for is kept', async () => {
  const { open, effect } = await aDesk([{ kind: 'too-many', afterMs: 90_000 }])
  await open('a')
  expect((await effect()).nextAttemptAt).toEqual(new Date(START_MS + 90_500))
})

test('a ticket that the system took before the line dropped is not made twice', async () => {
  const { open, world, later, faulty, ticket } = await aDesk([{ kind: 'do-then-fail' }])
  expect((await open('a')).kind).toBe('queued')
  later(2000)
  await sweepEffects(world)

  expect(faulty.requests).toEqual(['a', 'a'])
  expect(faulty.held).toHaveLength(1)
  expect((await ticket()).externalNumber).toBe('Z1')
})

test('a caller waits only so long, and the attempt goes on without them', async () => {
  const { world, faulty } = await aDesk([{ kind: 'hang' }])
  const effect = await aLeasedEffect(world)
  const hanging = await deliverWithin(effect, { limitMs: 20, world })
  expect(hanging).toEqual({ state: 'busy' })
  expect(faulty.requests).toHaveLength(1)
})

test('a system that hangs is given up on, and asked again', async () => {
  const { world } = await aDesk([{ kind: 'hang' }])
  const effect = await aLeasedEffect(world)
  const delivery = await callConnector(effect, world.connectors, 20)
  expect(delivery).toEqual({ kind: 'retry', reason: 'The system did not answer in time.' })
})

test('a worker that fell silent is replaced after its lease, and can no longer write', async () => {
  const { open, effect, world, later, faulty } = await aDesk([{ kind: 'fail' }])
  await open('a')
  later(2000)
  const { id } = await effect()
  const stale = await leaseEffect(id, { token: 'stale', now: world.clock.now() })
  if (!stale) throw new Error('The effect should have been due.')
  expect(await deliverEffect(id, world)).toEqual({ state: 'busy' })

  later(LEASE_MS)
  expect(await sweepEffects(world)).toBe(1)
  const now = world.clock.now()
  const verdict = { state: 'refused' as const, lastError: 'too late' }
  expect(await saveOutcome(stale, verdict, { now })).toBe(false)
  expect(await renewLease(stale, { now })).toBe(false)
  expect(await effect()).toMatchObject({ state: 'delivered' })
  expect(faulty.held).toHaveLength(1)
})

test('a lease that is renewed is not taken over', async () => {
  const { open, effect, world, later } = await aDesk([{ kind: 'fail' }])
  await open('a')
  later(2000)
  const { id } = await effect()
  const ours = await leaseEffect(id, { token: 'ours', now: world.clock.now() })
  if (!ours) throw new Error('The effect should have been due.')
  later(LEASE_MS - 1)
  expect(await renewLease(ours, { now: world.clock.now() })).toBe(true)
  later(LEASE_MS - 1)

  expect(await sweepEffects(world)).toBe(0)
})

test('a worker that stops lets go of what it is still sending', async () => {
  const { open, world, later, faulty } = await aDesk([{ kind: 'fail' }, { kind: 'hang' }])
  await open('a')
  later(2000)
  const stopping = effectSweeper(world, 5)
  expect(await stopping.sweep()).toBe(1)
  expect(await sweepEffects(world)).toBe(0)
  await stopping.release()

  expect(await sweepEffects(world)).toBe(1)
  expect(faulty.held).toHaveLength(1)
})

test('a system that hangs keeps its places busy, and no others', async () => {
  const { open, world, later, faulty } = await aDesk([
    { kind: 'fail' },
    { kind: 'fail' },
    { kind: 'fail' },
    { kind: 'hang' },
  ])
  for (const key of ['a', 'b', 'c']) await open(key)
  later(2000)
  const sweeper = effectSweeper(world, 2)
  await sweeper.sweep(AbortSignal.timeout(1000))

  expect(faulty.held).toHaveLength(2)
})

test('two sweepers at once never take the same effect', async () => {
  const { open, world, later } = await aDesk(Array.from({ length: 12 }, () => ({ kind: 'fail' })))
  for (let n = 0; n < 12; n++) await open(`key-${n}`)
  later(2000)
  const now = world.clock.now()
  const [a, b] = await Promise.all([
    leaseOverdue({ token: 'a', now, limit: 8 }),
    leaseOverdue({ token: 'b', now, limit: 8 }),
  ])
  const ids = [...a, ...b].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a queue that loses every job loses no ticket', async () => {
  const { open, world, later, faulty } = await aDesk([{ kind: 'fail' }, { kind: 'fail' }])
  await open('a')
  await open('b')
  await database.db().$executeRaw`DELETE FROM pgboss.job WHERE name = ${DELIVER_QUEUE}`
  later(5000)
  await sweepEffects(world)
  expect(faulty.held.map(({ requestId }) => requestId).toSorted()).toEqual(['a', 'b'])
})

test('the queue keeps a job for longer than an effect is tried', async () => {
  const [queue] = await database.db().$queryRaw<{ seconds: number }[]>`
    SELECT retention_seconds AS seconds FROM pgboss.queue WHERE name = ${DELIVER_QUEUE}`
  expect((queue?.seconds ?? 0) * 1000).toBeGreaterThanOrEqual(RETRY_WINDOW_MS)
})

test('a job is written as pg-boss itself would write it', async () => {
  const boss = new PgBoss({
    connectionString: database.url(),
    migrate: false,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  const effectId = randomUUID()
  const theirs = await database.db().$transaction(async (tx) => {
    await wakeWorker(tx, effectId, 11)
    return boss.send(DELIVER_QUEUE, { effectId }, { db: fromPrisma(tx), startAfter: 11 })
  })
  await boss.stop({ graceful: false })

  const jobs = await database.db().$queryRaw<{ id: string; row: object }[]>`
    SELECT "id"::text, to_jsonb(job) - 'id' AS row FROM pgboss.job job WHERE "data" ->> 'effectId' = ${effectId}`
  const ours = jobs.find(({ id }) => id !== theirs)
  expect(jobs).toHaveLength(2)
  expect(ours?.row).toEqual(jobs.find(({ id }) => id === theirs)?.row)
})

test('days of failure end with a person, whose second click changes nothing', async () => {
  const { open, effect, world, ctx, later, faulty } = await aDesk(
    Array.from({ length: 2 }, () => ({ kind: 'fail' })),
  )
  await open('a')
  later(RETRY_WINDOW_MS)
  await sweepEffects(world)
  const { id, state } = await effect()
  expect(state).toBe('dead')
  expect((await listEffects(ctx, { states: ['dead'] })).rows).toMatchObject([
    { id, lastError: 'The system answered 503.' },
  ])

  expect(await redriveEffect(ctx, id, world)).toEqual({ kind: 'started' })
  expect(await redriveEffect(ctx, id, world)).toEqual({ kind: 'already-on-its-way' })
  expect(await deliverEffect(id, world)).toMatchObject({ state: 'delivered' })
  expect(await redriveEffect(ctx, id, world)).toEqual({ kind: 'already-delivered' })
  expect(faulty.held).toHaveLength(1)
})

test('an effect that kills every worker is given up when its time is over, not tried for ever', async () => {
  const { open, effect, world, ctx, later, faulty } = await aDesk([{ kind: 'fail' }])
  await open('a')
  later(2000)
  const { id } = await effect()
  const dying = () => leaseEffect(id, { token: world.newId(), now: world.clock.now() })
  expect(await dying()).not.toBeNull()
  later(RETRY_WINDOW_MS - 2001)
  expect(await dying()).not.toBeNull()
  expect(await sweepEffects(world)).toBe(0)
  expect(await effect()).toMatchObject({ state: 'sending' })

  later(LEASE_MS)
  expect(await dying()).toBeNull()
  expect(await sweepEffects(world)).toBe(0)
  expect(await effect()).toMatchObject({
    state: 'dead',
    attempts: 3,
    lastError: 'No attempt came to an end.',
  })
  expect(faulty.requests).toHaveLength(1)

  expect(await redriveEffect(ctx, id, world)).toEqual({ kind: 'started' })
  expect(await deliverEffect(id, world)).toMatchObject({ state: 'delivered' })
})

test('nobody redrives another workspace', async () => {
  const theirs = await aDesk([])
  const ours = await aDesk([{ kind: 'reject' }])
  await ours.open('a')
  const { id } = await ours.effect()

  await expect(redriveEffect(theirs.ctx, id)).rejects.toMatchObject({ code: 'not-found' })
  expect((await listEffects(theirs.ctx)).rows).toEqual([])
})

test('a viewer may look at deliveries and not redrive them', async () => {
  const { ctx, open, effect } = await aDesk([{ kind: 'reject' }])
  await open('a')
  const actor = { kind: 'user' as const, userId: 'u', name: 'Vera', role: 'viewer' as const }
  const viewer: Ctx = { ...ctx, actor }

  expect((await listEffects(viewer)).rows).toHaveLength(1)
  await expect(redriveEffect(viewer, (await effect()).id)).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('an effect that a failed attempt leaves waiting is dead only after its last day', () => {
  const retry = { kind: 'retry' as const, reason: 'x' }
  const story = {
    attempts: 9,
    createdAt: new Date(START_MS),
    giveUpAt: new Date(START_MS + 72 * HOUR_MS),
    system: 'Centralita',
    random: 0,
  }
  const at = (hours: number) =>
    afterDelivery(retry, { ...story, now: new Date(START_MS + hours * HOUR_MS) }).state
  expect([at(0), at(71.9), at(72)]).toEqual(['waiting', 'waiting', 'dead'])
})

type World = Awaited<ReturnType<typeof aDesk>>['world']

async function aLeasedEffect(world: World) {
  const { workspaceId, environmentId } = await aBusiness()
  const now = world.clock.now()
  const { id } = await database.db().effect.create({
    data: {
      workspaceId,
      environmentId,
      key: 'key',
      kind: 'create-ticket',
      subjectId: workspaceId,
      connector: 'built-in',
      payload: {
        kind: 'create-ticket',
        ticket: { ...aRequest, reference: 'T-10011', openedAt: now.toISOString() },
      },
      state: 'waiting',
      giveUpAt: new Date(now.getTime() + RETRY_WINDOW_MS),
      nextAttemptAt: now,
    },
    select: { id: true },
  })
  const leased = await leaseEffect(id, { token: 'ours', now })
  if (!leased) throw new Error('A fresh effect should have been free.')
  return leased
}
