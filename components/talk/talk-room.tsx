'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Language } from '#lib/language.ts'
import { AnswerForm } from './answer-form.tsx'
import { CallControls } from './call-controls.tsx'
import { CallEnd } from './call-end.tsx'
import { type CallMood, CallStatus } from './call-status.tsx'
import { Captions } from './captions.tsx'
import { Keypad } from './keypad.tsx'
import { ReceiptList } from './receipt-list.tsx'
import { Trouble } from './trouble.tsx'
import { useOnline } from './use-online.ts'
import type { Talk } from './use-talk.ts'
import { useVoiceTurns, type VoiceTurns } from './use-voice-turns.ts'
import { Welcome } from './welcome.tsx'

/** The call itself: before, during and after. */
export function TalkRoom({ talk, language }: { talk: Talk; language: Language }) {
  const words = useTranslations('talk.voice')
  const { state, busy } = talk
  const online = useOnline()
  const voice = useVoiceTurns(talk, language)
  const [keypadOpen, setKeypadOpen] = useState(false)
  const input = useFocusOnceLive(state.phase)
  const talked = state.phase === 'live' || state.phase === 'ended'

  function send(body: Parameters<Talk['send']>[0]) {
    voice.listening.cancel()
    voice.speaking.stop()
    void talk.send(body)
  }

  const trouble = (
    <Trouble
      online={online}
      failure={state.failure}
      retryable={state.failure?.kind === 'network' || state.failure?.retryable === true}
      resuming={state.phase === 'resuming'}
      onRetry={() => void talk.retry()}
      onStartAgain={talk.reset}
    />
  )
  if (!talked) {
    return <Welcome busy={busy} trouble={trouble} onStart={() => void talk.start()} />
  }
  const live = state.phase === 'live'
  return (
    <main className="flex flex-1 flex-col [@media(min-height:44rem)]:min-h-0">
      {live ? (
        <CallStatus mood={moodOf(talk, voice, online)} startedAtMs={state.startedAtMs} />
      ) : null}
      <Captions
        lines={state.lines}
        guess={voice.listening.guess}
        live={live}
        room={keypadOpen ? 'little' : 'ample'}
      />
      {live ? (
        <div className="flex shrink-0 flex-col gap-3">
          {state.receipts.length > 0 ? <ReceiptList receipts={state.receipts} /> : null}
          {trouble}
          {voice.listening.trouble ? (
            <p role="alert" className="text-on-bakelite text-step">
              {words(voice.listening.trouble)}
            </p>
          ) : null}
          {keypadOpen ? (
            <Keypad busy={busy} onSend={(digits) => send({ digits })} />
          ) : (
            <AnswerForm busy={busy} onSend={(text) => send({ text })} inputRef={input} />
          )}
          <CallControls
            voice={voice}
            busy={busy}
            keypadOpen={keypadOpen}
            onKeypad={() => setKeypadOpen(!keypadOpen)}
            onPerson={(text) => send({ text })}
            onHangUp={() => void talk.hangUp()}
          />
        </div>
      ) : (
        <CallEnd receipts={state.receipts} onAgain={() => void talk.start()} />
      )}
    </main>
  )
}

function moodOf({ state, busy }: Talk, voice: VoiceTurns, online: boolean): CallMood {
  if (!online) return 'offline'
  if (state.failure) return 'waiting'
  if (busy) return 'thinking'
  if (voice.listening.listening) return 'listening'
  return voice.speaking.speaking ? 'speaking' : 'yourTurn'
}

/** When the call begins, the caller can write at once. */
function useFocusOnceLive(phase: Talk['state']['phase']) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (phase === 'live') input.current?.focus()
  }, [phase])
  return input
}
