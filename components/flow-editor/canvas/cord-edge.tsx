'use client'

import type { Edge, EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { useView } from '#components/flow-editor/state/editor-context.tsx'
import { cn } from '#components/ui/cn.ts'

export type CordData = {
  /** Its way, giving way to the cords it crosses. */
  path: string
  /** The same without gaps, for a cord that lies on top. */
  whole: string
  key: string
  from: string
  to: string
}
export type CordEdgeType = Edge<CordData, 'cord'>

/** One cord. Its way was worked out together with all others. */
export const CordEdge = memo(function CordEdge({ data }: EdgeProps<CordEdgeType>) {
  const key = data?.key ?? ''
  const chosen = useView((view) => view.cord === key)
  const raised = useView((view) =>
    view.hovered !== null
      ? view.hovered === data?.from || view.hovered === data?.to
      : view.selection.length === 1 &&
        (view.selection[0] === data?.from || view.selection[0] === data?.to),
  )
  const lit = useView((view) => view.live?.taken.has(key) ?? false)
  if (!data) return null
  return (
    <g className={cn('cord', chosen && 'cord-chosen', raised && 'cord-raised', lit && 'cord-lit')}>
      <path className="cord-catch" d={data.path} />
      {lit ? <path className="cord-casing" d={data.whole} /> : null}
      <path
        className="cord-core"
        d={lit || chosen ? data.whole : data.path}
        pathLength={lit ? 1 : undefined}
      />
    </g>
  )
})
