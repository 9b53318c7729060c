'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Language } from '#lib/language.ts'
import { useListening } from './use-listening.ts'
import { useSpeaking } from './use-speaking.ts'
import type { Talk } from './use-talk.ts'

/**
 * Speaks what the assistant says and listens for the caller, where the browser can. In hands-free mode it listens by
 * itself after each answer, and hearing nothing counts as silence; otherwise only when the caller presses the button.
 */
export function useVoiceTurns(talk: Talk, language: Language) {
  const [voiceOn, setVoiceOn] = useStoredSwitch('centralita.talk.voice', true)
  const [handsFree, setHandsFree] = useState(false)
  const speaking = useSpeaking(language)
  const listening = useListening(language)
  const { lines, phase } = talk.state

  const listenOnce = useEffectEvent(async () => {
    speaking.stop()
    const heard = await listening.listen()
    if (heard.kind === 'words') await talk.send({ text: heard.text })
    else if (heard.kind === 'nothing' && handsFree) await talk.send({ silence: true })
  })

  const afterAnswer = useEffectEvent(async (fresh: string[]) => {
    if (voiceOn) await speaking.speak(fresh)
    if (handsFree && phase === 'live') await listenOnce()
  })

  const told = useRef(0)
  const resumed = useRef(false)
  useEffect(() => {
    if (phase === 'resuming') resumed.current = true
    const fresh = lines.slice(Math.min(told.current, lines.length))
    told.current = lines.length
    if (lines.length === 0) return
    const quiet = resumed.current
    resumed.current = phase === 'resuming'
    const answers = fresh.filter((line) => line.who === 'assistant').map((line) => line.text)
    if (!quiet && answers.length > 0) void afterAnswer(answers)
  }, [lines, phase])

  const { cancel } = listening
  const { stop } = speaking
  useEffect(() => {
    if (phase !== 'ended') return
    cancel()
    setHandsFree(false)
  }, [phase, cancel])

  useEffect(() => {
    if (listening.trouble) setHandsFree(false)
  }, [listening.trouble])

  const toggleHandsFree = useCallback(() => {
    if (handsFree) cancel()
    setHandsFree(!handsFree)
  }, [handsFree, cancel])

  const wasHandsFree = useRef(false)
  useEffect(() => {
    const justOn = handsFree && !wasHandsFree.current
    wasHandsFree.current = handsFree
    if (justOn && !listening.listening && !speaking.speaking) void listenOnce()
  }, [handsFree, listening.listening, speaking.speaking])

  return {
    speaking,
    listening,
    voiceOn,
    handsFree,
    toggleHandsFree,
    toggleVoice: useCallback(() => {
      if (voiceOn) stop()
      setVoiceOn(!voiceOn)
    }, [voiceOn, setVoiceOn, stop]),
    /** Press once to speak, again to end sooner. */
    pushToTalk: () => (listening.listening ? listening.finish() : void listenFromButton()),
  }

  async function listenFromButton() {
    speaking.stop()
    const heard = await listening.listen()
    if (heard.kind === 'words') await talk.send({ text: heard.text })
  }
}

export type VoiceTurns = ReturnType<typeof useVoiceTurns>

/** A switch that this browser remembers. */
function useStoredSwitch(name: string, standard: boolean) {
  const [on, setOn] = useState(standard)
  useEffect(() => {
    try {
      const stored = localStorage.getItem(name)
      if (stored !== null) setOn(stored === 'on')
    } catch {
      // Without storage the standard holds.
    }
  }, [name])
  const change = useCallback(
    (next: boolean) => {
      setOn(next)
      try {
        localStorage.setItem(name, next ? 'on' : 'off')
      } catch {
        // It holds until the page is left.
      }
    },
    [name],
  )
  return [on, change] as const
}
