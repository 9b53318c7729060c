'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#lib/language.ts'
import { SPEECH_LOCALE, voiceFor } from './voice-for.ts'

/** A voice that has said nothing for this long has died, as some do in the background. */
const LONGEST_SENTENCE_MS = 30_000

/**
 * The browser's own voice. `available` is false where it has none for the language; `speak` then settles at once.
 */
export function useSpeaking(language: Language) {
  const voices = useVoices()
  const [speaking, setSpeaking] = useState(false)
  const turn = useRef(0)
  const voice = voiceFor(voices, language)

  const stop = useCallback(() => {
    turn.current++
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
    setSpeaking(false)
  }, [])

  const speak = useCallback(
    async (sentences: string[]): Promise<void> => {
      if (!voice || sentences.length === 0) return
      stop()
      const own = turn.current
      setSpeaking(true)
      for (const sentence of sentences) {
        if (turn.current === own) await say(sentence, voice, language)
      }
      if (turn.current === own) setSpeaking(false)
    },
    [voice, language, stop],
  )

  useEffect(() => stop, [stop])

  return { available: voice !== undefined, speaking, speak, stop }
}

function say(sentence: string, voice: SpeechSynthesisVoice, language: Language): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice
    utterance.lang = voice.lang || SPEECH_LOCALE[language]
    const timer = setTimeout(done, LONGEST_SENTENCE_MS)
    utterance.onend = done
    utterance.onerror = done
    speechSynthesis.speak(utterance)

    function done() {
      clearTimeout(timer)
      resolve()
    }
  })
}

/** Browsers list their voices late, and tell when they have. */
function useVoices(): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([])
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return
    const read = () => setVoices(speechSynthesis.getVoices())
    read()
    speechSynthesis.addEventListener?.('voiceschanged', read)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', read)
  }, [])
  return voices
}
