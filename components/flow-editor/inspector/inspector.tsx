'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useDerived, useEditor, useView } from '#components/flow-editor/state/editor-context.tsx'
import { Guard } from '#components/flow-editor/state/guard.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { FlowPanel } from './flow-panel.tsx'
import { SelectionPanel } from './selection-panel.tsx'
import { StepPanel } from './step-panel.tsx'

/** What is selected, to be changed; the flow itself when nothing is. */
export function Inspector({ acts }: { acts: Acts }) {
  const words = useTranslations('editor')
  const derived = useDerived()
  const { view } = useEditor()
  const selection = useView((state) => state.selection)
  const box = useRef<HTMLElement>(null)
  const node = selection.length === 1 ? derived.nodes.get(selection[0] ?? '') : undefined
  useReveal(box)
  return (
    <aside
      ref={box}
      aria-label={words('inspector.name')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !node) return
        view.setState({ goTo: { nodeId: node.id, focus: true } })
      }}
      className="flex w-88 shrink-0 flex-col border-line border-l bg-surface min-[1400px]:w-92"
    >
      <Guard
        retryKey={node?.id}
        fallback={<p className="p-4 text-ink-2 text-sm">{words('inspector.broken')}</p>}
      >
        {node ? (
          <StepPanel key={node.id} node={node} acts={acts} />
        ) : selection.length > 1 ? (
          <SelectionPanel ids={selection} acts={acts} />
        ) : (
          <FlowPanel />
        )}
      </Guard>
    </aside>
  )
}

/** Scrolls to the place in the form that somebody asked for and focuses its first control. */
function useReveal(box: React.RefObject<HTMLElement | null>) {
  const { view } = useEditor()
  const reveal = useView((state) => state.reveal)
  useEffect(() => {
    if (!reveal) return
    view.setState({ reveal: null })
    const frame = requestAnimationFrame(() => {
      const place = placeOf(box.current, reveal.path) ?? box.current?.querySelector('[data-form]')
      place?.scrollIntoView({ block: 'center' })
      const control = place?.querySelector<HTMLElement>(
        '[contenteditable=true], input, textarea, [role=combobox], button',
      )
      control?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [reveal, view, box])
}

/** The element for a path, or for the nearest path above it. */
function placeOf(box: HTMLElement | null, path: string): Element | null {
  const parts = path === '' ? [] : path.split('.')
  for (; parts.length > 0; parts.pop()) {
    const found = box?.querySelector(`[data-path="${CSS.escape(parts.join('.'))}"]`)
    if (found) return found
  }
  return null
}
