import { type TemporalState, temporal } from 'zundo'
import type { StoreApi } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/** How many intents can be taken back. */
const HISTORY_LIMIT = 100

/** Typing in one place counts as one intent until it pauses this long. */
const SAME_INTENT_MS = 1200

type Tracked = { document: FlowDocument }

/** The document and its past, one entry an intent. */
export type DocumentHistory = {
  current(): FlowDocument
  /**
   * Replaces the document. Changes with the same `burst` that follow each other closely (typing in one field,
   * arrow keys moving one card) are taken back together. An unchanged document adds nothing.
   */
  commit(next: FlowDocument, burst?: string): void
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
  /** Replaces the document and forgets the past: another draft was loaded. */
  load(document: FlowDocument): void
  subscribe(listener: () => void): () => void
}

/** @param nowMs the clock, read only to tell a pause in typing. */
export function createHistory(initial: FlowDocument, nowMs: () => number): DocumentHistory {
  const store: StoreApi<Tracked> & { temporal: StoreApi<TemporalState<Tracked>> } =
    createStore<Tracked>()(
      temporal((): Tracked => ({ document: initial }), { limit: HISTORY_LIMIT }),
    )
  let lastBurst: { name: string; atMs: number } | null = null
  const past = () => store.temporal.getState()

  return {
    current: () => store.getState().document,
    commit(next, burst) {
      if (next === store.getState().document) return
      const atMs = nowMs()
      const continues =
        burst !== undefined && lastBurst?.name === burst && atMs - lastBurst.atMs < SAME_INTENT_MS
      if (continues) past().pause()
      store.setState({ document: next })
      if (continues) past().resume()
      lastBurst = burst === undefined ? null : { name: burst, atMs }
    },
    undo() {
      lastBurst = null
      past().undo()
    },
    redo() {
      lastBurst = null
      past().redo()
    },
    canUndo: () => past().pastStates.length > 0,
    canRedo: () => past().futureStates.length > 0,
    load(document) {
      lastBurst = null
      past().pause()
      store.setState({ document })
      past().resume()
      past().clear()
    },
    subscribe(listener) {
      const stopDocument = store.subscribe(listener)
      const stopPast = store.temporal.subscribe(listener)
      return () => {
        stopDocument()
        stopPast()
      }
    },
  }
}
