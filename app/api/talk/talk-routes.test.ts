import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { testWorkspace } from '#lib/access/two-workspaces.ts'
import { type WebChannel, webChannel } from '#lib/calls/testing/web-channel.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { PEER_HEADER } from '#lib/http/peer-address.ts'
import { smallSupportFlow } from '#runtime/simulator/testing/small-support-flow.ts'
import { compileUnderstanding } from '#runtime/understanding/embedded.ts'
import { POST as elsewhere } from './[...rest]/route.ts'
import { GET as soFar } from './[slug]/calls/[callId]/route.ts'
import { GET as notATurn, POST as turn } from './[slug]/calls/[callId]/turns/route.ts'
import { POST as start } from './[slug]/calls/route.ts'
import { TALK_LIMITS } from './limits.ts'

testDatabase()

let channel: WebChannel
let address = ''

beforeAll(async () => {
  const flow = smallSupportFlow()
  channel = await webChannel(await testWorkspace(), flow, compileUnderstanding(flow))
})

/** Each test calls from an address of its own, so that limits of one do not reach another. */
beforeEach(() => {
  const byte = () => Math.floor(Math.random() * 254) + 1
  address = `10.${byte()}.${byte()}.${byte()}`
})

type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit | null }

function request({ method = 'POST', headers = {}, body = null }: Sent): Request {
  return new Request('http://localhost/api/talk', {
    method,
    body,
    headers: { [PEER_HEADER]: address, 'content-type': 'application/json', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
}

function startWith(body: BodyInit, headers: Record<string, string> = {}, slug = channel.slug) {
  return start(request({ body, headers }), { params: Promise.resolve({ slug }) })
}

async function aCall(): Promise<{ callId: string; token: string }> {
  const response = await startWith('{}')
  expect(response.status).toBe(201)
  return response.json()
}

function turnOf(
  call: { callId: string; token: string },
  body: BodyInit,
  headers: Record<string, string> = {},
) {
  const sent = {
    authorization: `Bearer ${call.token}`,
    'idempotency-key': randomUUID(),
    ...headers,
  }
  const params = Promise.resolve({ slug: channel.slug, callId: call.callId })
  return turn(request({ body, headers: sent }), { params })
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(response.headers.get('set-cookie')).toBeNull()
  const problem = await response.json()
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^urn:centralita:problem:/),
    title: expect.stringMatching(/./),
    detail: expect.stringMatching(/./),
    status: response.status,
    instance: expect.stringMatching(/^urn:uuid:/),
  })
  return problem
}

test('an address that leads nowhere says so in the caller’s language', async () => {
  const response = await startWith('{}', { 'accept-language': 'pt-BR,en;q=0.3' }, 'nadie')
  expect(response.status).toBe(404)
  expect((await problemOf(response)).title).toBe('Ninguém atende aqui')
  expect(response.headers.get('content-language')).toBe('pt')
})

test('what is not JSON is refused before it is read, or where it breaks', async () => {
  const form = await startWith('{}', { 'content-type': 'text/plain' })
  expect(form.status).toBe(415)
  await problemOf(form)
  for (const body of ['', '{', 'nonsense', new Uint8Array([0x22, 0xff, 0x22])]) {
    const response = await startWith(body)
    expect(response.status).toBe(400)
    await problemOf(response)
  }
})

test('a body without end is cut off at eight kilobytes', async () => {
  const chunks = { sent: 0, cancelled: false }
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks.sent++
      controller.enqueue(new TextEncoder().encode(' '.repeat(1024)))
    },
    cancel() {
      chunks.cancelled = true
    },
  })
  const response = await startWith(endless)
  expect(response.status).toBe(413)
  expect((await problemOf(response)).type).toBe('urn:centralita:problem:too-large')
  expect(chunks.cancelled).toBe(true)
  expect(chunks.sent).toBeLessThan(12)
  expect((await startWith(' '.repeat(9000))).status).toBe(413)
})

test('a value that does not fit is named', async () => {
  const cases: [string, string][] = [
    ['{"language":"fr"}', 'language'],
    ['{"caller":"600111222"}', 'caller'],
    ['{"slug":"otro"}', 'slug'],
    ['[]', 'language'],
    ['null', 'language'],
  ]
  for (const [body, field] of cases) {
    const response = await startWith(body)
    expect(response.status).toBe(422)
    expect((await problemOf(response)).field).toBe(field)
  }
})

test('a turn is one of four things, and made of characters that exist', async () => {
  const call = await aCall()
  const cases: [string, string][] = [
    ['{}', 'text'],
    ['{"text":"   "}', 'text'],
    [JSON.stringify({ text: 'a'.repeat(2001) }), 'text'],
    ['{"text":"\\ud800"}', 'text'],
    ['{"text":"a\\u0000b"}', 'text'],
    ['{"digits":"12a"}', 'digits'],
    ['{"digits":"\\u0661"}', 'digits'],
    ['{"silence":false}', 'silence'],
    ['{"hangUp":"yes"}', 'hangUp'],
    ['{"text":"hola","digits":"1"}', 'text'],
    ['{"__proto__":{"text":"hola"}}', '__proto__'],
  ]
  for (const [body, field] of cases) {
    const response = await turnOf(call, body)
    expect(response.status, body).toBe(422)
    expect((await problemOf(response)).field).toBe(field)
  }
})

test('a turn without a token or a key is refused, and told what is missing', async () => {
  const call = await aCall()
  const anonymous = await turnOf(call, '{"silence":true}', { authorization: '' })
  expect(anonymous.status).toBe(401)
  expect(anonymous.headers.get('www-authenticate')).toBe('Bearer')
  await problemOf(anonymous)
  const keyless = await turnOf(call, '{"silence":true}', { 'idempotency-key': '' })
  expect(keyless.status).toBe(400)
  await problemOf(keyless)
  const long = await turnOf(call, '{"silence":true}', { 'idempotency-key': 'k'.repeat(201) })
  expect((await problemOf(long)).field).toBe('Idempotency-Key')
})

test('a call of somebody else and one that never was answer the same', async () => {
  const mine = await aCall()
  const other = await aCall()
  const wrong = await turnOf({ ...mine, token: other.token }, '{"silence":true}')
  const none = await turnOf({ ...mine, callId: randomUUID() }, '{"silence":true}')
  const [first, second] = [await problemOf(wrong), await problemOf(none)]
  expect(wrong.status).toBe(404)
  expect({ ...first, instance: '' }).toEqual({ ...second, instance: '' })
})

test('other methods are refused and told which there are', async () => {
  const response = notATurn(request({ method: 'GET' }))
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
  await problemOf(response)
  expect((await problemOf(elsewhere(request({})))).status).toBe(404)
})

test('the same key with other words is a conflict; after the end so is everything', async () => {
  const call = await aCall()
  const key = { 'idempotency-key': 'k' }
  const first = await turnOf(call, '{"text":"no hay tono en la oficina"}', key)
  const told = await first.json()
  expect(told).toMatchObject({ ended: true, receipts: [{ kind: 'ticket' }] })
  expect(Object.keys(told.receipts[0]).toSorted()).toEqual(['kind', 'number', 'reference'])
  const repeated = await turnOf(call, '{"text":" no hay tono en la oficina "}', key)
  expect(await repeated.json()).toEqual(told)
  const reused = await turnOf(call, '{"text":"otra cosa"}', key)
  expect((await problemOf(reused)).type).toBe('urn:centralita:problem:key-reused')
  const late = await turnOf(call, '{"text":"otra cosa"}')
  expect(late.status).toBe(409)
  expect((await problemOf(late)).type).toBe('urn:centralita:problem:call-over')
})

test('letters of two kinds and faces come back as they were written', async () => {
  const call = await aCall()
  const text = 'no anda: ñandú, cafe\u0301 ☎️ 日本'
  await turnOf(call, JSON.stringify({ text }))
  const params = Promise.resolve({ slug: channel.slug, callId: call.callId })
  const headers = { authorization: `Bearer ${call.token}` }
  const response = await soFar(request({ method: 'GET', headers }), { params })
  const { lines } = await response.json()
  expect(lines).toContainEqual({ who: 'caller', text: text.normalize('NFC') })
})

test('a started call says hello, hands out its token once and may not be cached', async () => {
  const response = await startWith('{"language":"es","caller":"+34600111222"}')
  expect(response.status).toBe(201)
  expect(response.headers.get('cache-control')).toContain('no-store')
  const call = await response.json()
  expect(response.headers.get('location')).toBe(`/api/talk/${channel.slug}/calls/${call.callId}`)
  expect(call).toMatchObject({ ended: false, language: 'es', receipts: [] })
  expect(call.say[0]).toBe('Soy un asistente automático.')
  expect(call.token).toHaveLength(43)
})

test('answers and problems alike may be shown in no frame and run nothing', async () => {
  const policy = "default-src 'none'; frame-ancestors 'none'"
  const started = await startWith('{}')
  const refused = await startWith('{"language":"fr"}')
  expect([started.status, refused.status]).toEqual([201, 422])
  for (const answered of [started, refused]) {
    expect(answered.headers.get('content-security-policy')).toBe(policy)
    expect(answered.headers.get('cache-control')).toContain('no-store')
  }
})

test('one address starts only so many calls a minute, and is told how long to wait', async () => {
  for (let each = 0; each < TALK_LIMITS.callsPerAddress; each++) {
    expect((await startWith('{}')).status).toBe(201)
  }
  const refused = await startWith('{}')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  await problemOf(refused)
  address = '198.51.100.7'
  expect((await startWith('{}')).status).toBe(201)
})

test('one call takes only so many turns a minute', async () => {
  const call = await aCall()
  for (let each = 0; each < TALK_LIMITS.turnsPerCall; each++) await turnOf(call, '{}')
  const refused = await turnOf(call, '{"silence":true}')
  expect(refused.status).toBe(429)
  await problemOf(refused)
})
