import { randomUUID } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { twoWorkspaces } from '#lib/access/two-workspaces.ts'
import { webChannel } from '#lib/calls/testing/web-channel.ts'
import { testDatabase } from '#lib/db/testing/test-database.ts'
import { PEER_HEADER } from '#lib/http/peer-address.ts'
import { smallSupportFlow } from '#runtime/simulator/testing/small-support-flow.ts'
import { compileUnderstanding } from '#runtime/understanding/embedded.ts'
import { GET as soFar } from './api/talk/[slug]/calls/[callId]/route.ts'
import { POST as turn } from './api/talk/[slug]/calls/[callId]/turns/route.ts'
import { POST as start } from './api/talk/[slug]/calls/route.ts'

/** Next's own, which only work inside a request: a browser without any cookie. */
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'es',
  getTranslations: async () => (key: string) => key,
}))

testDatabase()

type Way =
  | { by: 'session' }
  /** The bearer token that the caller's page got when it started the call. */
  | { by: 'call token' }
  | { by: 'nothing'; because: string; limitedIn?: string }

const REFUSES: Way = { by: 'nothing', because: 'only says which methods or addresses there are' }

/** How every route handler knows whom it answers. */
const HANDLERS: Record<string, Way> = {
  ...of('app/api/auth/[...nextauth]/route.ts', 'GET POST', {
    by: 'nothing',
    because: 'how one gets a session; passwords are limited where they are checked',
    limitedIn: 'lib/access/sign-in.ts',
  }),
  ...of('app/api/health/route.ts', 'GET', {
    by: 'nothing',
    because: 'load balancers ask; it names no workspace',
  }),
  ...of('app/api/talk/[slug]/calls/route.ts', 'POST', {
    by: 'nothing',
    because: 'anybody may call a published address',
    limitedIn: 'app/api/talk/[slug]/calls/route.ts',
  }),
  ...of('app/api/talk/[slug]/calls/route.ts', 'DELETE GET PATCH PUT', REFUSES),
  ...of('app/api/talk/[slug]/calls/[callId]/route.ts', 'GET', { by: 'call token' }),
  ...of('app/api/talk/[slug]/calls/[callId]/route.ts', 'DELETE PATCH POST PUT', REFUSES),
  ...of('app/api/talk/[slug]/calls/[callId]/turns/route.ts', 'POST', { by: 'call token' }),
  ...of('app/api/talk/[slug]/calls/[callId]/turns/route.ts', 'DELETE GET PATCH PUT', REFUSES),
  ...of('app/api/talk/[...rest]/route.ts', 'DELETE GET PATCH POST PUT', REFUSES),
}

const SESSION: Way = { by: 'session' }

/** How every server action does. */
const ACTIONS: Record<string, Way> = {
  ...of('app/(admin)/account/actions.ts', 'endOneSession setPassword', SESSION),
  ...of('app/(admin)/account/actions.ts', 'chooseLanguage', {
    by: 'nothing',
    because: 'the language of this browser; the account’s only with a session',
  }),
  ...of('app/(admin)/account/actions.ts', 'signOut', {
    by: 'nothing',
    because: 'forgets a session, and ends only the one that this browser holds',
  }),
  ...of('app/(admin)/audit/actions.ts', 'verifyChain', SESSION),
  ...of('app/(admin)/flows/actions.ts', 'archiveOneFlow createFlowFrom duplicateOneFlow', SESSION),
  ...of('app/(admin)/flows/[flowId]/versions/actions.ts', 'restoreOf', SESSION),
  ...of(
    'app/(admin)/team/actions.ts',
    'givePassword giveRole invite remove takeBackInvitation',
    SESSION,
  ),
  ...of('app/(admin)/tickets/actions.ts', 'moveTicket sendAgain', SESSION),
  ...of('app/(editor)/flows/[flowId]/actions.ts', 'playOf publishOf renameOf saveDraftOf', SESSION),
  ...of('app/(public)/invite/[token]/actions.ts', 'joinAsMyself', SESSION),
  ...of('app/(public)/invite/[token]/actions.ts', 'joinAsNewcomer', {
    by: 'nothing',
    because: 'the secret of the link is the permission',
  }),
  ...of('app/(public)/setup/actions.ts', 'makeWorkspace', {
    by: 'nothing',
    because: 'works only while nobody has an account',
  }),
}

test('every route handler says how it knows whom it answers', async () => {
  const files = globSync('app/**/route.{ts,tsx}')
  expect((await exportsOf(files)).toSorted()).toEqual(Object.keys(HANDLERS).toSorted())
})

test('every server action says how it knows whom it serves', async () => {
  const files = globSync('app/**/*.{ts,tsx}').filter((file) =>
    /^\s*'use server'/m.test(readFileSync(file, 'utf8')),
  )
  expect((await exportsOf(files)).toSorted()).toEqual(Object.keys(ACTIONS).toSorted())
})

test('what is open to anybody and does work for them is limited where the table says', () => {
  const files = [...Object.values(HANDLERS), ...Object.values(ACTIONS)].flatMap((way) =>
    way.by === 'nothing' && way.limitedIn ? [way.limitedIn] : [],
  )
  for (const file of new Set(files)) {
    expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/limit/)
  }
})

const guarded = Object.keys(ACTIONS).filter((id) => ACTIONS[id]?.by === 'session')

test.each(guarded)('%s does nothing for a browser without a session', async (id) => {
  const [file = '', name = ''] = id.split(' ')
  const { [name]: action } = actionsIn.parse(await import(pathToFileURL(resolve(file)).href))
  const answer = await action?.(randomUUID(), {})
  expect([
    { ok: false, code: 'unauthenticated', detail: {} },
    { kind: 'refused', message: 'refusals.unauthenticated' },
  ]).toContainEqual(answer)
})

const anyFunction = z.custom<(...given: unknown[]) => Promise<unknown>>(
  (value) => typeof value === 'function',
)
const actionsIn = z.record(z.string(), anyFunction)

type Call = { slug: string; callId: string; token: string }
let mine: Call
let othersHere: Call
let othersThere: Call

beforeAll(async () => {
  const { here, there } = await twoWorkspaces()
  const flow = smallSupportFlow()
  const trained = compileUnderstanding(flow)
  const { slug } = await webChannel(here, flow, trained)
  mine = await aCall(slug)
  othersHere = await aCall(slug)
  othersThere = await aCall((await webChannel(there, flow, trained)).slug)
})

const ASKED: Record<string, (call: Call) => Promise<Response>> = {
  'app/api/talk/[slug]/calls/[callId]/route.ts GET': ({ token, ...params }) =>
    soFar(request('GET', token), { params: Promise.resolve(params) }),
  'app/api/talk/[slug]/calls/[callId]/turns/route.ts POST': ({ token, ...params }) =>
    turn(request('POST', token, '{"silence":true}'), { params: Promise.resolve(params) }),
}

const byToken = Object.keys(HANDLERS).filter((id) => HANDLERS[id]?.by === 'call token')

test.each(byToken)('%s answers the caller, and all others as if there were no call', async (id) => {
  const ask = ASKED[id]
  if (!ask) throw new Error(`${id} is not tried`)
  const none = await problemOf(await ask({ ...mine, callId: randomUUID() }))
  expect(none.status).toBe(404)
  const strangers = [
    { ...mine, token: othersHere.token },
    { ...mine, token: othersThere.token },
    { ...othersThere, slug: mine.slug },
    { ...othersThere, token: mine.token },
    { ...mine, slug: othersThere.slug },
    { ...mine, callId: othersThere.callId },
  ]
  for (const stranger of strangers) expect(await problemOf(await ask(stranger))).toEqual(none)
  expect((await ask({ ...mine, token: '' })).status).toBe(401)
  expect((await ask(mine)).status).toBe(200)
})

function of(file: string, names: string, way: Way): Record<string, Way> {
  return Object.fromEntries(names.split(' ').map((name) => [`${file} ${name}`, way]))
}

/** What the files really export to callers, however they write it. */
async function exportsOf(files: string[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const all: object = await import(pathToFileURL(resolve(file)).href)
      return Object.entries(all)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => `${file} ${name}`)
    }),
  )
  return found.flat()
}

async function aCall(slug: string): Promise<Call> {
  const response = await start(request('POST', '', '{}'), { params: Promise.resolve({ slug }) })
  expect(response.status).toBe(201)
  const { callId, token } = z
    .object({ callId: z.string(), token: z.string() })
    .parse(await response.json())
  return { slug, callId, token }
}

function request(method: string, token: string, body: string | null = null): Request {
  return new Request('http://localhost/api/talk', {
    method,
    body,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': 'probe',
      [PEER_HEADER]: '192.0.2.1',
      ...(token && { authorization: `Bearer ${token}` }),
    },
  })
}

/** A problem without what is new each time. */
async function problemOf(response: Response): Promise<{ status: number; body: unknown }> {
  const body = z.looseObject({ instance: z.string() }).parse(await response.json())
  return { status: response.status, body: { ...body, instance: '' } }
}
