import { beforeAll, expect, test } from 'vitest'
import { testWorkspace } from '#lib/access/two-workspaces.ts'
import { closeAbandonedCalls } from '#lib/calls/close-abandoned-calls.ts'
import { type WebChannel, webChannel } from '#lib/calls/testing/web-channel.ts'
import { db } from '#lib/db/client.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import type { Desk } from '#lib/desk/desk.ts'
import { compileUnderstanding } from '#runtime/understanding/embedded.ts'
import { hangUpAbandoned } from './hang-up-abandoned.ts'
import { serveCallStart } from './serve-call-start.ts'
import { serveTranscript } from './serve-transcript.ts'
import { realWorld, serveTurn, type TurnRequest, type TurnWorld } from './serve-turn.ts'
import { smallSupportFlow } from './testing/small-support-flow.ts'

testDatabase()

let channel: WebChannel

beforeAll(async () => {
  const flow = smallSupportFlow()
  channel = await webChannel(await testWorkspace(), flow, compileUnderstanding(flow))
})

const PROBLEM = { kind: 'words', text: 'la centralita no da tono desde ayer' } as const

async function aCall(world: TurnWorld = realWorld) {
  const { slug } = channel
  const nobody = { language: null, acceptLanguage: null, caller: null }
  return { slug, ...(await serveCallStart({ slug, ...nobody }, world)) }
}

function turn(call: { slug: string; callId: string; token: string }, key: string): TurnRequest {
  return { slug: call.slug, callId: call.callId, token: call.token, key, input: PROBLEM }
}

/** The real desk, except that opening a ticket goes as told. */
function worldWhere(
  open: (real: () => ReturnType<Desk['openTicket']>) => Promise<never>,
): TurnWorld {
  return {
    ...realWorld,
    deskOf(call) {
      const desk = realWorld.deskOf(call)
      return { ...desk, openTicket: (key, request) => open(() => desk.openTicket(key, request)) }
    },
  }
}

function ticketsOf(callId: string) {
  return db().ticket.count({ where: { callId } })
}

test('a process that dies before the desk hears of the ticket opens it in the next try, once', async () => {
  const call = await aCall()
  const dying = worldWhere(() => Promise.reject(new Error('killed before the desk')))
  await expect(serveTurn(turn(call, 'a'), dying)).rejects.toThrow('killed')
  expect(await ticketsOf(call.callId)).toBe(0)
  const again = await serveTurn(turn(call, 'a'))
  expect(again).toMatchObject({ ended: true, receipts: [{ kind: 'ticket' }] })
  expect(await ticketsOf(call.callId)).toBe(1)
})

test('a process that dies before it could keep the receipt finds the same ticket again', async () => {
  const call = await aCall()
  const dying = worldWhere(async (open) => {
    await open()
    throw new Error('killed after the desk')
  })
  await expect(serveTurn(turn(call, 'a'), dying)).rejects.toThrow('killed')
  expect(await ticketsOf(call.callId)).toBe(1)
  const again = await serveTurn(turn(call, 'a'))
  expect(await serveTurn(turn(call, 'a'))).toEqual(again)
  expect(await ticketsOf(call.callId)).toBe(1)
})

test('a crash in mid-turn is made good by the next turn, whatever its key', async () => {
  const call = await aCall()
  const dying = worldWhere(() => Promise.reject(new Error('killed')))
  await expect(serveTurn(turn(call, 'a'), dying)).rejects.toThrow('killed')
  await serveTurn(turn(call, 'b')).catch((error: Error) => error)
  expect(await ticketsOf(call.callId)).toBe(1)
})

test('the same turn sent five times at once is one turn and one ticket', async () => {
  const call = await aCall()
  const answers = await Promise.allSettled(
    Array.from({ length: 5 }, () => serveTurn(turn(call, 'same'))),
  )
  const done = answers.filter((answer) => answer.status === 'fulfilled')
  expect(done.length).toBeGreaterThan(0)
  for (const answer of done) expect(answer.value).toEqual(done[0]?.value)
  expect(await ticketsOf(call.callId)).toBe(1)
  expect(await serveTurn(turn(call, 'same'))).toEqual(done[0]?.value)
})

test('two different turns at once are two turns, one after the other', async () => {
  const call = await aCall()
  const silence = (key: string) => ({ ...turn(call, key), input: { kind: 'silence' } as const })
  await Promise.all([serveTurn(silence('one')), serveTurn(silence('other'))])
  const heard = await db().callEvent.findMany({
    where: { callId: call.callId, kind: 'heard' },
    orderBy: { seq: 'asc' },
    select: { entry: true },
  })
  expect(heard.map((row) => row.entry)).toMatchObject([{ turn: 1 }, { turn: 2 }])
})

test('a key that comes back with other words is refused, and changes nothing', async () => {
  const call = await aCall()
  const silence = { ...turn(call, 'k'), input: { kind: 'silence' } as const }
  const first = await serveTurn(silence)
  await expect(serveTurn(turn(call, 'k'))).rejects.toMatchObject({ code: 'conflict' })
  expect(await serveTurn(silence)).toEqual(first)
  expect(await ticketsOf(call.callId)).toBe(0)
})

test('after the end nothing more is heard, but what was said is still told', async () => {
  const call = await aCall()
  const last = await serveTurn(turn(call, 'a'))
  expect(last.ended).toBe(true)
  await expect(serveTurn(turn(call, 'b'))).rejects.toMatchObject({ code: 'conflict' })
  expect(await serveTurn(turn(call, 'a'))).toEqual(last)
  const transcript = await serveTranscript(call)
  expect(transcript).toMatchObject({ ended: true, receipts: last.receipts })
  expect(transcript.lines.at(-1)).toEqual({ who: 'assistant', text: 'Adiós.' })
  expect(transcript.lines).toContainEqual({ who: 'caller', text: PROBLEM.text })
})

test('a caller who left is hung up once, by however many processes', async () => {
  const early = { ...realWorld, clock: { now: () => new Date('2026-01-05T10:00:00Z') } }
  const call = await aCall(early)
  const by = { actor: { kind: 'system', process: 'delivery' } } as const
  const later = { now: () => new Date('2026-01-05T10:16:00Z') }
  const closing = () =>
    closeAbandonedCalls(by, {
      clock: later,
      hangUp: hangUpAbandoned(by, { ...early, clock: later }),
    })
  await Promise.all([closing(), closing()])
  expect(await serveTranscript(call)).toMatchObject({ ended: true })
  const row = await db().call.findUniqueOrThrow({
    where: { id: call.callId },
    select: { endReason: true },
  })
  expect(row.endReason).toBe('caller-hung-up')
  expect(await closing()).toEqual({ closed: 0, failed: 0 })
})

test('a number that the page claims is kept as the caller’s number of a text call', async () => {
  const { slug } = channel
  const claimed = { language: null, acceptLanguage: 'en', caller: '+34600111222' }
  const { callId, language } = await serveCallStart({ slug, ...claimed })
  expect(language).toBe('es')
  const row = await db().call.findUniqueOrThrow({
    where: { id: callId },
    select: { caller: true, medium: true },
  })
  expect(row).toEqual({ caller: '+34600111222', medium: 'text' })
})
