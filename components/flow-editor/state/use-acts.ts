'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { arrange } from '#components/flow-editor/canvas/arrange.ts'
import { type Clip, copySteps, pasteSteps } from '#components/flow-editor/document/clipboard.ts'
import { type Exit, removeEdges, setEdge } from '#components/flow-editor/document/edge-commands.ts'
import {
  addNode,
  freeId,
  moveNodes,
  type Position,
  removeNodes,
} from '#components/flow-editor/document/node-commands.ts'
import type { Language } from '#lib/language.ts'
import type { FlowDocument, FlowNode } from '#runtime/graph/flow.ts'
import type { NodeType } from '#runtime/nodes/node-types.ts'
import { outcomesIn } from './derive.ts'
import { useEditor } from './editor-context.tsx'
import { blankData, faceOf } from './face-of.ts'
import { placeAfter } from './place-after.ts'

/** What a manager can do to the drawing, each one intent in the history. */
export type Acts = ReturnType<typeof useActs>

export function useActs() {
  const { history, view, start, readOnly } = useEditor()
  const words = useTranslations('editor')
  return useMemo(() => {
    const say = (said: string) => view.setState({ said })
    const nameOf = (id: string) =>
      history.current().nodes.find((node) => node.id === id)?.name ?? id
    const select = (ids: readonly string[]) => view.setState({ selection: ids, cord: null })
    const guarded =
      <Args extends unknown[]>(act: (...args: Args) => void) =>
      (...args: Args) => {
        if (readOnly) say(words('said.readOnly'))
        else act(...args)
      }
    const add = (
      type: NodeType,
      options: { from?: Exit | undefined; position?: Position } = {},
    ) => {
      const document = history.current()
      const node = newStep(document.nodes, type, start.language)
      const anchor = options.from?.from ?? view.getState().selection[0]
      const position = options.position ?? placeAfter(document, anchor ?? null, node)
      let next = addNode(document, { ...node, position })
      const exit = options.from ?? (options.position ? undefined : freeExit(next, anchor))
      if (exit) next = setEdge(next, exit, node.id)
      history.commit(next)
      view.setState({
        selection: [node.id],
        cord: null,
        inspectorOpen: true,
        side: 'inspector',
        goTo: { nodeId: node.id, focus: true },
      })
      say(words('said.added', { name: node.name }))
    }
    const paste = (clip: Clip, offset: Position) => {
      const pasted = pasteSteps(history.current(), clip, offset)
      history.commit(pasted.document)
      select(pasted.ids)
      say(words('said.pasted', { count: pasted.ids.length }))
    }
    return {
      say,
      select,
      add: guarded(add),
      connect: guarded((exit: Exit, to: string) => {
        const next = setEdge(history.current(), exit, to)
        history.commit(next)
        say(words('said.connected', { from: nameOf(exit.from), to: nameOf(to) }))
      }),
      unplug: guarded((exits: readonly Exit[]) => {
        history.commit(removeEdges(history.current(), exits))
        view.setState({ cord: null })
        say(words('said.unplugged'))
      }),
      remove: guarded((ids: readonly string[]) => {
        const document = history.current()
        if (ids.includes(document.startNodeId)) say(words('said.startStays'))
        const next = removeNodes(document, ids, outcomesIn(document))
        if (next === document) return
        history.commit(next)
        const before = document.edges.find(
          (edge) => ids.includes(edge.to) && !ids.includes(edge.from),
        )
        if (before)
          view.setState({
            selection: [before.from],
            cord: null,
            goTo: { nodeId: before.from, focus: true },
          })
        else select([])
        say(words('said.removed', { count: document.nodes.length - next.nodes.length }))
      }),
      move: guarded((places: ReadonlyMap<string, Position>, burst?: string) => {
        history.commit(moveNodes(history.current(), places), burst)
      }),
      duplicate: guarded((ids: readonly string[]) => {
        const clip = copySteps(history.current(), ids)
        if (clip) paste(clip, { x: 32, y: 32 })
      }),
      paste: guarded(paste),
      arrange: guarded(() => {
        const document = history.current()
        const exits = outcomesIn(document)
        const places = arrange({
          start: document.startNodeId,
          steps: document.nodes.map((node) => ({ id: node.id, exits: exits(node) })),
          cords: document.edges,
        })
        history.commit(moveNodes(document, places))
        say(words('said.arranged'))
      }),
      undo: guarded(() => {
        if (!history.canUndo()) return
        history.undo()
        say(words('said.undone'))
      }),
      redo: guarded(() => {
        if (!history.canRedo()) return
        history.redo()
        say(words('said.redone'))
      }),
    }
  }, [history, view, start.language, readOnly, words])
}

function newStep(nodes: readonly FlowNode[], type: NodeType, language: Language): FlowNode {
  const name = faceOf(type)?.words[language].name ?? type
  const id = freeId(nodes, type)
  return { id, type, name, data: blankData(type), position: { x: 0, y: 0 }, note: '' }
}

function freeExit(document: FlowDocument, anchor: string | undefined): Exit | undefined {
  const node = document.nodes.find((each) => each.id === anchor)
  if (!node) return undefined
  const taken = new Set(
    document.edges.filter((edge) => edge.from === node.id).map((edge) => edge.outcome),
  )
  const outcome = outcomesIn(document)(node).find((each) => !taken.has(each))
  return outcome === undefined ? undefined : { from: node.id, outcome }
}
