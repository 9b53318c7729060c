'use client'

import { MiniMap, Panel, useReactFlow, useStore, useViewport } from '@xyflow/react'
import { House, Maximize, Minus, Plus, Workflow } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { groupOf } from '#components/flow-editor/state/face-of.ts'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { Card } from './clearance.ts'
import { type Corner, emptiestCorner, wholeViewport } from './first-viewport.ts'
import { HUE } from './group-colors.ts'
import type { StepNode } from './step-card.tsx'

export type CanvasToolsProps = {
  cards: readonly Card[]
  box: RefObject<HTMLElement | null>
  acts: Acts
}

const MOST_ON_MAP = 300
const BAR = { width: 240, height: 56 }
const MAP = { width: 142, height: 114 }

/** Zoom bar and minimap, in the corners where they cover least. */
export function CanvasTools({ cards, box, acts }: CanvasToolsProps) {
  const words = useTranslations('editor')
  const { bar, map } = useCorners(cards)
  const withMap = cards.length > 1 && cards.length <= MOST_ON_MAP
  return (
    <>
      <Panel position={bar} className="m-3!">
        <ZoomBar cards={cards} box={box} acts={acts} />
      </Panel>
      {withMap ? (
        <MiniMap<StepNode>
          pannable
          zoomable
          position={map}
          ariaLabel={words('canvas.map')}
          className="m-3! overflow-hidden rounded-panel border border-line"
          style={{ width: MAP.width - 24, height: MAP.height - 24 }}
          bgColor="var(--surface)"
          maskColor="transparent"
          maskStrokeColor="var(--ink)"
          maskStrokeWidth={1.5}
          nodeColor={(node) =>
            `color-mix(in oklch, ${HUE[groupOf(node.data.model.node.type)]} 50%, var(--surface))`
          }
          nodeStrokeWidth={0}
          nodeBorderRadius={18}
        />
      ) : null}
    </>
  )
}

function ZoomBar({ cards, box, acts }: CanvasToolsProps) {
  const words = useTranslations('editor')
  const { readOnly } = useEditor()
  const derived = useDerived()
  const flow = useReactFlow()
  const { zoom } = useViewport()
  const duration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180)
  const [fitNext, setFitNext] = useState(false)
  const showAll = () => {
    const size = box.current?.getBoundingClientRect()
    if (size) void flow.setViewport(wholeViewport(cards, size), { duration: duration() })
  }
  const drawn = useRef(cards)
  useEffect(() => {
    if (!fitNext || drawn.current === cards) return
    setFitNext(false)
    showAll()
  })
  useEffect(() => {
    drawn.current = cards
  }, [cards])
  const home = () => {
    const start = cards.find((card) => card.id === derived.document.startNodeId)
    const size = box.current?.getBoundingClientRect()
    if (!start || !size) return
    const at = Math.max(0.72, Math.min(1, zoom))
    void flow.setViewport(
      { zoom: at, x: size.width / 2 - (start.x + start.width / 2) * at, y: 28 - start.y * at },
      { duration: duration() },
    )
  }
  const icon = { 'aria-hidden': true, strokeWidth: 1.85 } as const
  return (
    <div
      role="toolbar"
      aria-label={words('zoom.bar')}
      className="flex items-center gap-0.5 rounded-panel border border-line bg-surface p-1"
    >
      <IconButton
        size={28}
        label={words('zoom.out')}
        icon={<Minus {...icon} />}
        onClick={() => flow.zoomOut({ duration: duration() })}
      />
      <span className="w-11 text-center font-semibold text-sm">{Math.round(zoom * 100)} %</span>
      <IconButton
        size={28}
        label={words('zoom.in')}
        icon={<Plus {...icon} />}
        onClick={() => flow.zoomIn({ duration: duration() })}
      />
      <span aria-hidden className="mx-1 h-5 border-line border-l" />
      <IconButton
        size={28}
        label={words('zoom.fit')}
        icon={<Maximize {...icon} />}
        onClick={showAll}
      />
      <IconButton size={28} label={words('zoom.home')} icon={<House {...icon} />} onClick={home} />
      <IconButton
        size={28}
        label={words('zoom.arrange')}
        icon={<Workflow {...icon} />}
        disabled={readOnly}
        onClick={() => {
          setFitNext(true)
          acts.arrange()
        }}
      />
    </div>
  )
}

/** Corners are chosen when the picture comes to rest, not while it moves. */
function useCorners(cards: readonly Card[]): { bar: Corner; map: Corner } {
  const view = useViewport()
  const [corners, setCorners] = useState<{ bar: Corner; map: Corner }>({
    bar: 'bottom-left',
    map: 'bottom-right',
  })
  const { x, y, zoom } = view
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (width === 0) return
      const size = { width, height }
      const place = { size, taken: [] as Corner[] }
      const bar = emptiestCorner(
        cards,
        { x, y, zoom },
        { ...place, box: BAR, usual: ['bottom-left', 'top-left'] },
      )
      const map = emptiestCorner(
        cards,
        { x, y, zoom },
        {
          ...place,
          box: MAP,
          usual: ['bottom-right', 'top-right', 'bottom-left', 'top-left'],
          taken: [bar],
        },
      )
      setCorners((before) => (before.bar === bar && before.map === map ? before : { bar, map }))
    }, 250)
    return () => clearTimeout(timer)
  }, [cards, x, y, zoom, width, height])
  return corners
}
