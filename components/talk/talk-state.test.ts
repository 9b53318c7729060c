import { expect, test } from 'vitest'
import { idle, type TalkEvent, type TalkState, talkState } from './talk-state.ts'

const call = { callId: 'c', token: 't' }
const started: TalkEvent = {
  kind: 'started',
  atMs: 1,
  body: { ...call, language: 'es', say: ['Hola'], ended: false, receipts: [] },
}
const sending: TalkEvent = {
  kind: 'sending',
  turn: { key: 'k', body: { text: 'no tengo internet' } },
  again: false,
}
const network: TalkEvent = { kind: 'failed', failure: { kind: 'network' } }

function after(...events: TalkEvent[]): TalkState {
  return events.reduce(talkState, idle)
}

test('a turn that got lost on the way keeps its key and its words once', () => {
  const lost = after(started, sending, network)
  expect(lost.pending).toEqual({ key: 'k', body: { text: 'no tengo internet' } })
  const again = talkState(lost, { ...sending, again: true })
  expect(again.lines.filter((line) => line.who === 'caller')).toHaveLength(1)
  expect(again.failure).toBeNull()
})

test('a turn that the server will never take is not kept to be sent again', () => {
  const failure = { kind: 'problem', code: 'invalid', words: 'No vale.', retryable: false } as const
  const refused = after(started, sending, { kind: 'failed', failure })
  expect(refused.pending).toBeNull()
  expect(refused.failure).toEqual(failure)
  expect(refused.phase).toBe('live')
})

test('a call that is over on the server is over on the page', () => {
  const failure = { kind: 'problem', code: 'call-over', words: '', retryable: false } as const
  expect(after(started, sending, { kind: 'failed', failure })).toMatchObject({
    phase: 'ended',
    failure: null,
  })
})

test('an answer that arrives after hanging up does not bring the call back', () => {
  const late = after(
    started,
    sending,
    { kind: 'hung-up' },
    {
      kind: 'answered',
      body: { say: ['¿Sigues ahí?'], ended: false, receipts: [] },
    },
  )
  expect(late.phase).toBe('ended')
})

test('a call that could not start leaves the page where it was', () => {
  expect(after({ kind: 'starting' }, network)).toMatchObject({ phase: 'idle', call: null })
})

test('picking a call up shows the server’s transcript and nothing twice', () => {
  const body = {
    language: 'es',
    startedAt: '2026-11-22T10:00:00Z',
    lines: [{ who: 'assistant', text: 'Hola' }],
    receipts: [],
    ended: false,
  } as const
  const resumed = after(
    { kind: 'resuming', call },
    {
      kind: 'resumed',
      body: { ...body, lines: [...body.lines], receipts: [] },
    },
  )
  expect(resumed.lines).toEqual([{ who: 'assistant', text: 'Hola' }])
  expect(resumed.startedAtMs).toBe(Date.parse(body.startedAt))
})

test('words, answer and receipt follow each other until the end', () => {
  const receipt = { kind: 'ticket', reference: 'T-1001', number: null } as const
  const done = after(started, sending, {
    kind: 'answered',
    body: { say: ['Apuntado'], ended: true, receipts: [receipt] },
  })
  expect(done.lines.map((line) => line.text)).toEqual(['Hola', 'no tengo internet', 'Apuntado'])
  expect(done).toMatchObject({ phase: 'ended', receipts: [receipt], pending: null })
})
