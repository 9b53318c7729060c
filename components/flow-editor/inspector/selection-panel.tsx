'use client'

import { Copy, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import type { Acts } from '#components/flow-editor/state/use-acts.ts'
import { Button } from '#components/ui/button.tsx'
import { PanelHeader } from './panel-header.tsx'

/** Several steps at once. */
export function SelectionPanel({ ids, acts }: { ids: readonly string[]; acts: Acts }) {
  const words = useTranslations('editor')
  const derived = useDerived()
  const { view, readOnly } = useEditor()
  return (
    <>
      <PanelHeader
        title={
          <h2 className="font-title text-lg">{words('selection.title', { count: ids.length })}</h2>
        }
        line={words('selection.line')}
      />
      <ul className="min-h-0 grow overflow-y-auto px-4 text-sm">
        {ids.map((id) => (
          <li key={id} className="border-line border-b py-1.5 last:border-0">
            <button
              type="button"
              className="font-semibold hover:underline"
              onClick={() => view.setState({ selection: [id] })}
            >
              {derived.numbers.get(id)} {derived.nodes.get(id)?.name}
            </button>
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <footer className="flex gap-2 border-line border-t p-3">
          <Button
            icon={<Copy aria-hidden strokeWidth={1.85} />}
            onClick={() => acts.duplicate(ids)}
          >
            {words('step.duplicate')}
          </Button>
          <Button
            variant="danger-outline"
            icon={<Trash2 aria-hidden strokeWidth={1.85} />}
            onClick={() => acts.remove(ids)}
          >
            {words('selection.remove', { count: ids.length })}
          </Button>
        </footer>
      )}
    </>
  )
}
