import { expect, test } from 'vitest'
import { talkClient } from './talk-client.ts'

const handle = { callId: 'c', token: 't' }

function client(answer: () => Promise<Response> | Response) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetcher: typeof fetch = async (url, init = {}) => {
    asked.push({ url: String(url), init })
    return answer()
  }
  return { asked, talk: talkClient('mi centro', 'pt', fetcher) }
}

test('no network, a proxy’s page and a broken answer are all a network that failed', async () => {
  const answers = [
    () => Promise.reject(new TypeError('offline')),
    () => new Response('<html>502</html>', { status: 502 }),
    () => new Response('{', { status: 200 }),
  ]
  for (const answer of answers) {
    const reply = await client(answer).talk.turn(handle, 'k', { text: 'hola' })
    expect(reply).toEqual({ ok: false, failure: { kind: 'network' } })
  }
})

test('a problem is told in the server’s words, and whether it passes', async () => {
  const problem = (code: string, status: number) => () =>
    Response.json(
      { type: `urn:centralita:problem:${code}`, title: 'Título', detail: 'Qué hacer.', status },
      { status },
    )
  const busy = await client(problem('busy', 409)).talk.turn(handle, 'k', { silence: true })
  expect(busy).toMatchObject({ failure: { words: 'Título. Qué hacer.', retryable: true } })
  const over = await client(problem('call-over', 409)).talk.turn(handle, 'k', { silence: true })
  expect(over).toMatchObject({ failure: { code: 'call-over', retryable: false } })
})

test('a turn carries its key and its token, never in the address', async () => {
  const { asked, talk } = client(() => Response.json({ say: [], ended: false, receipts: [] }))
  await talk.turn(handle, 'k', { digits: '12#' })
  expect(asked[0]?.url).toBe('/api/talk/mi%20centro/calls/c/turns')
  expect(asked[0]?.init.headers).toMatchObject({
    authorization: 'Bearer t',
    'idempotency-key': 'k',
    'accept-language': 'pt',
  })
  expect(asked[0]?.init.credentials).toBe('omit')
})
