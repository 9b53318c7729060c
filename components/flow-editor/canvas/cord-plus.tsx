'use client'

import { Plus, Unplug } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { exitKey } from '#components/flow-editor/document/edge-commands.ts'
import { useDerived, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { useActs } from '#components/flow-editor/state/use-acts.ts'
import type { Point } from './cord-routing.ts'

export type CordPlusProps = { middles: ReadonlyMap<string, Point>; selection: readonly string[] }

/** The "+" in the middle of cords that are raised, and the plug that pulls a chosen cord out. */
export function CordPlus({ middles, selection }: CordPlusProps) {
  const words = useTranslations('editor')
  const { view, readOnly } = useEditor()
  const derived = useDerived()
  const acts = useActs()
  const cord = useView((state) => state.cord)
  const live = useView((state) => state.live !== null)
  if (readOnly || live) return null
  const raised = derived.document.edges.filter(
    (edge) => exitKey(edge) === cord || (selection.length === 1 && edge.from === selection[0]),
  )
  return raised.map((edge) => {
    const key = exitKey(edge)
    const at = middles.get(key)
    if (!at) return null
    const chosen = key === cord
    return (
      <span
        key={key}
        style={{ transform: `translate(${at.x - (chosen ? 24 : 10)}px, ${at.y - 10}px)` }}
        className="nodrag nopan pointer-events-auto absolute flex gap-1"
      >
        <button
          type="button"
          tabIndex={-1}
          aria-label={words('cord.insert')}
          title={words('cord.insert')}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect()
            view.setState({
              picking: { kind: 'exit', exit: edge, x: box.left + box.width / 2, y: box.bottom },
            })
          }}
          className="flex size-5 items-center justify-center rounded-full border-2 border-ink bg-surface text-ink hover:bg-hover"
        >
          <Plus aria-hidden size={12} strokeWidth={2.6} />
        </button>
        {chosen ? (
          <button
            type="button"
            tabIndex={-1}
            aria-label={words('cord.unplug')}
            title={words('cord.unplug')}
            onClick={() => acts.unplug([edge])}
            className="flex size-5 items-center justify-center rounded-full border-2 border-danger bg-surface text-danger hover:bg-danger-soft"
          >
            <Unplug aria-hidden size={11} strokeWidth={2.4} />
          </button>
        ) : null}
      </span>
    )
  })
}
