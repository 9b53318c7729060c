'use client'

import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { createHistory, type DocumentHistory } from '#components/flow-editor/document/history.ts'
import { checkGraph } from '#runtime/graph/check-graph.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'
import type { Problem } from '#runtime/graph/problem.ts'
import { type Derived, derive } from './derive.ts'
import type { EditorBackend, EditorStart } from './editor-types.ts'
import { initialView, type ViewState } from './view-state.ts'

type Editor = {
  start: EditorStart
  backend: EditorBackend
  history: DocumentHistory
  view: StoreApi<ViewState>
  readOnly: boolean
}

const EditorContext = createContext<Editor | null>(null)
const DerivedContext = createContext<Derived | null>(null)
const ProblemsContext = createContext<readonly Problem[]>([])

export type EditorProviderProps = {
  start: EditorStart
  backend: EditorBackend
  readOnly?: boolean
  children: ReactNode
}

/** Holds one flow while it is edited. */
export function EditorProvider({ start, backend, readOnly, children }: EditorProviderProps) {
  const [editor] = useState<Editor>(() => ({
    start,
    backend,
    history: createHistory(start.document, () => Date.now()),
    view: createStore<ViewState>(() => initialView(start.name)),
    readOnly: readOnly ?? !start.may.edit,
  }))
  const document = useSyncExternalStore(
    editor.history.subscribe,
    editor.history.current,
    editor.history.current,
  )
  const derived = useMemo(
    () =>
      derive(document, {
        language: start.language,
        services: start.services,
        readOnly: editor.readOnly,
      }),
    [document, start.language, start.services, editor.readOnly],
  )
  const settled = useDeferredValue(document)
  const problems = useMemo(
    () => checkGraph(settled, { services: start.services.map((service) => service.key) }),
    [settled, start.services],
  )
  return (
    <EditorContext value={editor}>
      <DerivedContext value={derived}>
        <ProblemsContext value={problems}>{children}</ProblemsContext>
      </DerivedContext>
    </EditorContext>
  )
}

/** The editor around this component: its server, its history, its view. Never changes while it is open. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('useEditor needs an EditorProvider')
  return editor
}

/** What follows from the document as it is now. */
export function useDerived(): Derived {
  const derived = useContext(DerivedContext)
  if (!derived) throw new Error('useDerived needs an EditorProvider')
  return derived
}

export function useDocument(): FlowDocument {
  return useDerived().document
}

/** What is wrong with the document, a moment behind fast typing. */
export function useProblems(): readonly Problem[] {
  return useContext(ProblemsContext)
}

/** A part of how the editor looks just now: selection, open panels, the call being tried. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useEditor().view, select)
}
