'use client'

import { CornerDownRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import type { FlowNode } from '#runtime/graph/flow.ts'

/** Where each exit goes, at the foot. */
export function Ways({ node }: { node: FlowNode }) {
  const words = useTranslations('editor')
  const { view } = useEditor()
  const derived = useDerived()
  const exits = derived.exits.get(node.id) ?? []
  if (exits.length === 0) return null
  return (
    <footer className="max-h-32 shrink-0 overflow-y-auto border-line border-t px-4 py-2.5">
      <ul aria-label={words('inspector.ways')} className="flex flex-col gap-1 text-sm">
        {exits.map((exit) => {
          const to = derived.leads.get(`${node.id}/${exit.outcome}`)
          const target = to ? derived.nodes.get(to) : undefined
          return (
            <li key={exit.outcome} className="flex items-center gap-2">
              <CornerDownRight
                aria-hidden
                size={15}
                strokeWidth={1.85}
                className="shrink-0 text-ink-3"
              />
              <span className="shrink-0 text-ink-2">
                {exit.name} <span aria-hidden>→</span>
              </span>
              {target ? (
                <button
                  type="button"
                  onClick={() =>
                    view.setState({
                      selection: [target.id],
                      goTo: { nodeId: target.id, focus: false },
                    })
                  }
                  className="min-w-0 truncate text-left font-title hover:underline"
                >
                  {derived.numbers.get(target.id)} {target.name}
                </button>
              ) : (
                <span className="font-semibold text-danger">{words('inspector.nowhere')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </footer>
  )
}
