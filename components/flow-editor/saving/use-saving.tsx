'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { canonicalJson } from '#runtime/graph/canonical.ts'
import { type Autosaver, createAutosaver } from './autosaver.ts'
import { browserCopies } from './local-copy.ts'
import type { SaveState, Theirs } from './save-state.ts'

type Saving = {
  state: SaveState
  /** A copy of this browser was newer than the server's draft and was taken up again. */
  recovered: boolean
  online: boolean
  flush(): Promise<boolean>
  revision(): number
  keepMine(theirs: Theirs): void
  takeTheirs(theirs: Theirs): void
}

const SavingContext = createContext<Saving | null>(null)

/** Saves the draft while it is edited. */
export function SavingProvider({ children }: { children: ReactNode }) {
  const { start, backend, history, readOnly } = useEditor()
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: start.savedAt })
  const [recovered, setRecovered] = useState(false)
  const [autosaver] = useState<Autosaver>(() =>
    createAutosaver({
      flowId: start.flowId,
      revision: start.revision,
      savedAt: start.savedAt,
      saved: start.document,
      current: history.current,
      save: backend.saveDraft,
      copies: browserCopies,
      now: () => new Date(),
      later(action, ms) {
        const timer = setTimeout(action, ms)
        return () => clearTimeout(timer)
      },
      onState: setState,
    }),
  )
  const online = useOnline(() => void autosaver.flush())

  useEffect(() => {
    if (readOnly) return
    let last = history.current()
    const stop = history.subscribe(() => {
      if (history.current() === last) return
      last = history.current()
      autosaver.changed()
    })
    const guard = (event: BeforeUnloadEvent) => {
      if (autosaver.unsaved()) event.preventDefault()
    }
    addEventListener('beforeunload', guard)
    return () => {
      stop()
      removeEventListener('beforeunload', guard)
    }
  }, [autosaver, history, readOnly])

  useEffect(() => {
    if (readOnly) return
    let gone = false
    void browserCopies.read(start.flowId).then((copy) => {
      if (gone || !copy || canonicalJson(copy.document) === canonicalJson(start.document)) return
      history.commit(copy.document)
      setRecovered(true)
      if (copy.baseRevision !== start.revision) {
        const theirs = {
          revision: start.revision,
          by: null,
          at: start.savedAt,
          document: start.document,
        }
        setState({ kind: 'conflict', theirs })
      }
    })
    return () => {
      gone = true
    }
  }, [history, readOnly, start])

  const saving = useMemo<Saving>(
    () => ({
      state,
      recovered,
      online,
      flush: autosaver.flush,
      revision: autosaver.revision,
      keepMine: (theirs) => void autosaver.keepMine(theirs),
      takeTheirs(theirs) {
        const mine = history.current()
        const at = new Date().toISOString()
        void browserCopies.setAside(start.flowId, {
          document: mine,
          baseRevision: theirs.revision,
          at,
        })
        history.commit(theirs.document)
        autosaver.adopt(theirs)
      },
    }),
    [state, recovered, online, autosaver, history, start.flowId],
  )
  return <SavingContext value={saving}>{children}</SavingContext>
}

export function useSaving(): Saving {
  const saving = useContext(SavingContext)
  if (!saving) throw new Error('useSaving needs a SavingProvider')
  return saving
}

function useOnline(back: () => void): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    const update = () => {
      setOnline(navigator.onLine)
      if (navigator.onLine) back()
    }
    setOnline(navigator.onLine)
    addEventListener('online', update)
    addEventListener('offline', update)
    return () => {
      removeEventListener('online', update)
      removeEventListener('offline', update)
    }
  }, [back])
  return online
}
