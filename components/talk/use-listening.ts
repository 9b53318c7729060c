'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Language } from '#lib/language.ts'
import { heardIn, type Recognition, recognitionOf } from './speech-recognition.ts'
import { SPEECH_LOCALE } from './voice-for.ts'

/** What one stretch of listening brought. */
export type Heard = { kind: 'words'; text: string } | { kind: 'nothing' } | { kind: 'stopped' }

export type ListeningTrouble = 'denied' | 'broken'

type Trouble = { kind: 'trouble'; why: ListeningTrouble }

/** The browser's own speech recognition, one stretch at a time. `available` is false where it has none. */
export function useListening(language: Language) {
  const available = useSyncExternalStore(noChanges, isAvailable, () => false)
  const [listening, setListening] = useState(false)
  const [guess, setGuess] = useState('')
  const [trouble, setTrouble] = useState<ListeningTrouble | null>(null)
  const active = useRef<Recognition | null>(null)

  const cancel = useCallback(() => active.current?.abort(), [])
  const finish = useCallback(() => active.current?.stop(), [])

  const listen = useCallback(async (): Promise<Heard> => {
    const Recogniser = recognitionOf(window)
    if (!Recogniser || active.current) return { kind: 'stopped' }
    const recognition = new Recogniser()
    active.current = recognition
    setTrouble(null)
    setListening(true)
    const heard = await oneStretch(recognition, language, setGuess)
    active.current = null
    setListening(false)
    setGuess('')
    if (heard.kind !== 'trouble') return heard
    setTrouble(heard.why)
    return { kind: 'stopped' }
  }, [language])

  useEffect(() => cancel, [cancel])

  return { available, listening, guess, trouble, listen, finish, cancel }
}

function oneStretch(
  recognition: Recognition,
  language: Language,
  onGuess: (text: string) => void,
): Promise<Heard | Trouble> {
  return new Promise((resolve) => {
    let text = ''
    let error = ''
    recognition.lang = SPEECH_LOCALE[language]
    recognition.continuous = false
    recognition.interimResults = true
    recognition.maxAlternatives = 1
    recognition.onresult = (event) => {
      text = heardIn(event).text
      onGuess(text)
    }
    recognition.onerror = (event) => {
      error = event.error
    }
    recognition.onend = () => resolve(outcome(text, error))
    try {
      recognition.start()
    } catch {
      resolve({ kind: 'trouble', why: 'broken' })
    }
  })
}

/** Error names of the Web Speech API. */
function outcome(text: string, error: string): Heard | Trouble {
  if (error === 'aborted') return { kind: 'stopped' }
  if (text) return { kind: 'words', text }
  if (error === '' || error === 'no-speech') return { kind: 'nothing' }
  const denied = error === 'not-allowed' || error === 'service-not-allowed'
  return { kind: 'trouble', why: denied ? 'denied' : 'broken' }
}

function isAvailable(): boolean {
  return recognitionOf(window) !== undefined
}

function noChanges(): () => void {
  return () => {}
}
