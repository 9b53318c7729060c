'use client'

import { copySteps, readClip, writeClip } from '#components/flow-editor/document/clipboard.ts'
import { exitKey } from '#components/flow-editor/document/edge-commands.ts'
import { nextProblem } from '#components/flow-editor/drawer/next-problem.ts'
import {
  useDerived,
  useEditor,
  useProblems,
} from '#components/flow-editor/state/editor-context.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { type Arrow, walk } from './walk.ts'

const STEP = 8

/** The keys of the canvas. They act on the selected step; text fields and menus keep their own. */
export function useCanvasKeys(acts: Acts) {
  const { view, history } = useEditor()
  const derived = useDerived()
  const problems = useProblems()

  const goTo = (nodeId: string) => {
    view.setState({ selection: [nodeId], cord: null, goTo: { nodeId, focus: true } })
    const node = derived.nodes.get(nodeId)
    if (node) acts.say(`${derived.numbers.get(nodeId)} ${node.name}`)
  }
  const current = () => view.getState().selection[0] ?? derived.document.startNodeId

  const pick = (kind: 'connect' | 'after', target: HTMLElement) => {
    const card = target.closest('.react-flow__node') ?? target
    const box = card.getBoundingClientRect()
    view.setState({
      picking: { kind, from: current(), x: box.left + box.width / 2, y: box.bottom },
    })
  }

  const onArrow = (event: KeyboardEvent, arrow: Arrow) => {
    event.preventDefault()
    if (event.altKey) {
      const by = {
        ArrowUp: [0, -STEP],
        ArrowDown: [0, STEP],
        ArrowLeft: [-STEP, 0],
        ArrowRight: [STEP, 0],
      } as const
      const [dx, dy] = by[arrow]
      const places = view.getState().selection.flatMap((id) => {
        const node = history.current().nodes.find((each) => each.id === id)
        return node ? [[id, { x: node.position.x + dx, y: node.position.y + dy }] as const] : []
      })
      acts.move(new Map(places), `move ${places.map(([id]) => id).join()}`)
      return
    }
    const next = walk(derived.document, current(), {
      arrow,
      exitsOf: (id) => (derived.exits.get(id) ?? []).map((exit) => exit.outcome),
      numbers: derived.numbers,
    })
    if (next) goTo(next)
  }

  const onDelete = () => {
    const { cord, selection } = view.getState()
    const edge = derived.document.edges.find((each) => exitKey(each) === cord)
    if (edge) acts.unplug([edge])
    else acts.remove(selection)
  }

  const copy = async () => {
    const clip = copySteps(derived.document, view.getState().selection)
    if (clip) await navigator.clipboard.writeText(writeClip(clip)).catch(() => {})
  }

  return (event: KeyboardEvent) => {
    const target = event.target
    if (
      !(target instanceof HTMLElement) ||
      target.closest(
        'input, textarea, select, [contenteditable=true], [role=menu], [role=dialog], [role=listbox]',
      )
    )
      return
    if (event.key === 'F8') {
      event.preventDefault()
      const next = nextProblem(problems, view.getState().selection[0] ?? null, event.shiftKey)
      if (next?.nodeId) goTo(next.nodeId)
      return
    }
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase()
      if (key === 'c') void copy()
      else if (key === 'd') {
        event.preventDefault()
        acts.duplicate(view.getState().selection)
      } else if (key === 'a') {
        event.preventDefault()
        acts.select(derived.document.nodes.map((node) => node.id))
      }
      return
    }
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowRight':
        return onArrow(event, event.key)
      case 'Delete':
      case 'Backspace':
        event.preventDefault()
        return onDelete()
      case 'c':
      case 'C':
        event.preventDefault()
        return pick('connect', target)
      case 'a':
      case 'A':
        event.preventDefault()
        return pick('after', target)
      case 'Enter':
      case ' ':
        if (target.closest('button')) return
        event.preventDefault()
        view.setState({
          selection: [current()],
          inspectorOpen: true,
          side: 'inspector',
          reveal: { nodeId: current(), path: '' },
        })
        return
      case 'Escape':
        view.setState({ selection: [], cord: null, picking: null })
    }
  }
}

/** Pastes steps that were copied here, in another flow or in another tab. */
export function pasteFrom(event: ClipboardEvent, acts: Acts): void {
  const target = event.target
  if (target instanceof HTMLElement && target.closest('input, textarea, [contenteditable=true]'))
    return
  const clip = readClip(event.clipboardData?.getData('text/plain') ?? '')
  if (!clip) return
  event.preventDefault()
  acts.paste(clip, { x: 40, y: 40 })
}
