'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useEditor } from '#components/flow-editor/state/editor-context.tsx'
import type { Language } from '#lib/language.ts'
import type { CallerInput, JournalEntry } from '#runtime/engine/journal.ts'
import { liveCallOf } from './turns.ts'

type Said = { at: string; input: CallerInput }

/** A call against the draft as it is on the screen. Each turn plays the whole call again, so nothing is kept anywhere. */
export type TryCall = {
  entries: readonly JournalEntry[]
  inputs: readonly Said[]
  busy: boolean
  problem: string | null
  language: Language
  caller: string
  say(input: CallerInput): void
  undo(): void
  restart(change?: { language?: Language; caller?: string }): void
}

/** A caller takes about this long to answer; calls are tried in a pretended time of their own. */
const ANSWER_MS = 14_000

export function useTryCall(): TryCall {
  const words = useTranslations('try')
  const { backend, history, view } = useEditor()
  const { settings } = history.current()
  const [language, setLanguage] = useState<Language>(settings.defaultLanguage)
  const [caller, setCaller] = useState('')
  const [inputs, setInputs] = useState<readonly Said[]>([])
  const [entries, setEntries] = useState<readonly JournalEntry[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const begun = useRef(new Date().toISOString())
  const run = useRef(0)

  const play = useCallback(
    async (next: readonly Said[], as: { language: Language; caller: string }) => {
      run.current += 1
      const mine = run.current
      setBusy(true)
      setProblem(null)
      const answer = await backend
        .play({
          document: history.current(),
          language: as.language,
          caller: as.caller.trim() === '' ? null : as.caller.trim(),
          at: begun.current,
          inputs: [...next],
        })
        .catch(() => ({ kind: 'refused' as const, message: words('noConnection') }))
      if (mine !== run.current) return
      setBusy(false)
      if (answer.kind === 'refused') return setProblem(answer.message)
      setInputs(next)
      setEntries(answer.entries)
      const live = liveCallOf(answer.entries)
      view.setState({
        live,
        ...(live.active ? { goTo: { nodeId: live.active, focus: false } } : {}),
      })
    },
    [backend, history, view, words],
  )

  useEffect(() => {
    view.setState({ drawerTab: 'fields', drawerOpen: true, selection: [] })
    void play([], { language: history.current().settings.defaultLanguage, caller: '' })
    return () => {
      run.current += 1
      view.setState({ live: null })
    }
  }, [play, history, view])

  return {
    entries,
    inputs,
    busy,
    problem,
    language,
    caller,
    say(input) {
      const last = Date.parse(inputs.at(-1)?.at ?? begun.current)
      void play([...inputs, { at: new Date(last + ANSWER_MS).toISOString(), input }], {
        language,
        caller,
      })
    },
    undo: () => void play(inputs.slice(0, -1), { language, caller }),
    restart(change = {}) {
      const as = { language: change.language ?? language, caller: change.caller ?? caller }
      setLanguage(as.language)
      setCaller(as.caller)
      begun.current = new Date().toISOString()
      void play([], as)
    },
  }
}
