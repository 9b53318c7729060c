'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { Language } from '#lib/language.ts'
import { storedCall } from './stored-call.ts'
import { type CallHandle, type TurnBody, talkClient } from './talk-client.ts'
import { idle, type Pending, talkState } from './talk-state.ts'

/**
 * The call of this tab: starts it, sends turns one at a time, tries again under the same key, picks it up after the page
 * was loaded again.
 * @param onLanguage told the language of the call, which the flow may have chosen
 */
export function useTalk(slug: string, language: Language, onLanguage: (of: Language) => void) {
  const [state, dispatch] = useReducer(talkState, idle)
  const client = useMemo(() => talkClient(slug, language), [slug, language])
  const stored = useMemo(() => storedCall(slug), [slug])
  const heard = useRef(onLanguage)
  heard.current = onLanguage

  const start = useCallback(async () => {
    dispatch({ kind: 'starting' })
    const reply = await client.start()
    if (!reply.ok) return dispatch({ kind: 'failed', failure: reply.failure })
    const { callId, token, ended } = reply.body
    if (!ended) stored.write({ callId, token, pending: null })
    heard.current(reply.body.language)
    dispatch({ kind: 'started', body: reply.body, atMs: Date.now() })
  }, [client, stored])

  const resume = useCallback(async () => {
    const call = stored.read()
    if (!call) return
    dispatch({ kind: 'resuming', call: { callId: call.callId, token: call.token } })
    if (call.pending) {
      const settled = await client.turn(call, call.pending.key, call.pending.body)
      if (!settled.ok && settled.failure.kind === 'network') {
        return dispatch({ kind: 'failed', failure: settled.failure })
      }
    }
    const reply = await client.soFar(call)
    if (!reply.ok) {
      const { failure } = reply
      if (failure.kind === 'network' || failure.retryable)
        return dispatch({ kind: 'failed', failure })
      stored.forget()
      return dispatch({ kind: 'reset' })
    }
    if (reply.body.ended) stored.forget()
    else stored.write({ ...call, pending: null })
    heard.current(reply.body.language)
    dispatch({ kind: 'resumed', body: reply.body })
  }, [client, stored])

  const deliver = useCallback(
    async (call: CallHandle, turn: Pending, again: boolean) => {
      dispatch({ kind: 'sending', turn, again })
      stored.write({ ...call, pending: turn })
      const reply = await client.turn(call, turn.key, turn.body)
      if (!reply.ok) return dispatch({ kind: 'failed', failure: reply.failure })
      if (reply.body.ended) stored.forget()
      else stored.write({ ...call, pending: null })
      dispatch({ kind: 'answered', body: reply.body })
    },
    [client, stored],
  )

  const { call, pending, failure, phase } = state
  const busy =
    phase === 'starting' || phase === 'resuming' || (pending !== null && failure === null)

  const send = useCallback(
    async (body: TurnBody) => {
      if (call && !pending) await deliver(call, { key: newKey(), body }, false)
    },
    [call, pending, deliver],
  )

  const retry = useCallback(async () => {
    if (phase === 'resuming') return resume()
    if (call && pending) return deliver(call, pending, true)
    if (!call) return start()
  }, [call, pending, phase, deliver, resume, start])

  const hangUp = useCallback(async () => {
    if (!call) return
    stored.forget()
    dispatch({ kind: 'hung-up' })
    const reply = await client.turn(call, newKey(), { hangUp: true })
    if (reply.ok) dispatch({ kind: 'answered', body: reply.body })
  }, [call, client, stored])

  const reset = useCallback(() => {
    stored.forget()
    dispatch({ kind: 'reset' })
  }, [stored])

  useRetryOnceOnline(failure?.kind === 'network', retry)
  useOnce(resume)

  return { state, busy, start, send, retry, hangUp, reset }
}

export type Talk = ReturnType<typeof useTalk>

/** `crypto.randomUUID` exists only on secure origins; a caller's page may be tried on a plain local address. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function useRetryOnceOnline(waiting: boolean, retry: () => Promise<void>): void {
  useEffect(() => {
    if (!waiting) return
    const again = () => void retry()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [waiting, retry])
}

/** React's development mode mounts twice; a call is picked up once. */
function useOnce(act: () => Promise<void>): void {
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    done.current = true
    void act()
  }, [act])
}
