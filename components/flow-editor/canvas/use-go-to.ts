'use client'

import type { ReactFlowInstance } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import type { CordEdgeType } from './cord-edge.tsx'
import type { StepNode } from './step-card.tsx'

const MARGIN = 40

/** By then a card that was just added is drawn, and a popover that just closed has given the focus up. */
const SETTLED_MS = 60

/** Brings the step that the view names into sight, keeping the zoom, and focuses it when asked to. */
export function useGoTo(
  flow: ReactFlowInstance<StepNode, CordEdgeType> | null,
  box: RefObject<HTMLElement | null>,
): void {
  const { view } = useEditor()
  const goTo = useView((state) => state.goTo)
  useEffect(() => {
    if (!flow || !goTo || !box.current) return
    const node = flow.getNode(goTo.nodeId)
    if (!node) return
    view.setState({ goTo: null })
    const size = box.current.getBoundingClientRect()
    const { x, y, zoom } = flow.getViewport()
    const left = node.position.x * zoom + x
    const top = node.position.y * zoom + y
    const width = (node.width ?? 240) * zoom
    const height = (node.height ?? 112) * zoom
    const inSight =
      left >= MARGIN &&
      top >= MARGIN &&
      left + width <= size.width - MARGIN &&
      top + height <= size.height - MARGIN
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const moved = inSight
      ? Promise.resolve(true)
      : flow.setCenter(node.position.x + width / zoom / 2, node.position.y + height / zoom / 2, {
          zoom: Math.max(zoom, 0.5),
          duration: calm ? 0 : 240,
        })
    if (goTo.focus)
      void moved.then(() => setTimeout(() => focusCard(box.current, goTo.nodeId), SETTLED_MS))
  }, [goTo, flow, box, view])
}

function focusCard(box: HTMLElement | null, id: string): void {
  const card = box?.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
  if (card instanceof HTMLElement) card.focus({ preventScroll: true })
}
