import type { Language } from '#lib/language.ts'
import type { PublicReceipt } from '#runtime/simulator/public-receipt.ts'
import type { TranscriptLine } from '#runtime/simulator/transcript.ts'

/** What the page needs to go on with its call; the token is this caller's alone. */
export type CallHandle = { callId: string; token: string }

/** What the caller did, as the interface takes it. */
export type TurnBody = { text: string } | { digits: string } | { silence: true } | { hangUp: true }

export type Answered = { say: string[]; ended: boolean; receipts: PublicReceipt[] }
export type Started = CallHandle & Answered & { language: Language }
export type SoFar = {
  language: Language
  startedAt: string
  lines: TranscriptLine[]
  receipts: PublicReceipt[]
  ended: boolean
}

/** Why a request came to nothing. `words` are the server's own, in the caller's language. */
export type Failure =
  | { kind: 'network' }
  | { kind: 'problem'; code: string; words: string; retryable: boolean }

export type Reply<Body> = { ok: true; body: Body } | { ok: false; failure: Failure }

const ENOUGH_MS = 20_000
const CODE_PREFIX = 'urn:centralita:problem:'
/** These pass: the same turn may be sent again under the same key. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/** The caller's interface of one channel, spoken to in one language. */
export function talkClient(slug: string, language: Language, fetcher: typeof fetch = fetch) {
  const calls = `/api/talk/${encodeURIComponent(slug)}/calls`

  async function ask<Body>(path: string, init: RequestInit): Promise<Reply<Body>> {
    try {
      const response = await fetcher(`${calls}${path}`, {
        ...init,
        credentials: 'omit',
        signal: AbortSignal.timeout(ENOUGH_MS),
        headers: { ...init.headers, 'accept-language': language },
      })
      if (!response.ok) return { ok: false, failure: await failureOf(response) }
      return { ok: true, body: await ownAnswer<Body>(response) }
    } catch {
      return { ok: false, failure: { kind: 'network' } }
    }
  }

  function post<Body>(path: string, body: unknown, headers: Record<string, string> = {}) {
    return ask<Body>(path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
    })
  }

  return {
    start: () => post<Started>('', { language }),
    turn: ({ callId, token }: CallHandle, key: string, body: TurnBody) =>
      post<Answered>(`/${callId}/turns`, body, {
        authorization: `Bearer ${token}`,
        'idempotency-key': key,
      }),
    soFar: ({ callId, token }: CallHandle) =>
      ask<SoFar>(`/${callId}`, { headers: { authorization: `Bearer ${token}` } }),
  }
}

async function failureOf(response: Response): Promise<Failure> {
  const problem = await ownAnswer<{
    type?: string
    title?: string
    detail?: string
    status?: number
  }>(response).catch(() => null)
  if (!problem?.type?.startsWith(CODE_PREFIX)) return { kind: 'network' }
  const code = problem.type.slice(CODE_PREFIX.length)
  return {
    kind: 'problem',
    code,
    words: `${problem.title}. ${problem.detail}`,
    retryable: PASSING.has(response.status) || code === 'busy',
  }
}

/** Our own server, of the same release as this page, answers what its route declares. */
async function ownAnswer<Body>(response: Response): Promise<Body> {
  return (await response.json()) as Body
}
