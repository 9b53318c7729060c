'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'

export type PanelHeaderProps = {
  tile?: ReactNode
  title: ReactNode
  line: ReactNode
  actions?: ReactNode
}

/** The head of the panel on the right: what it is about. */
export function PanelHeader({ tile, title, line, actions }: PanelHeaderProps) {
  const words = useTranslations('editor')
  const { view } = useEditor()
  return (
    <header className="flex items-start gap-2 px-4 pt-3.5 pb-2">
      {tile}
      <div className="min-w-0 grow">
        {title}
        <p className="text-ink-3 text-sm">{line}</p>
      </div>
      {actions}
      <IconButton
        size={28}
        label={words('inspector.close')}
        icon={<X aria-hidden strokeWidth={1.85} />}
        onClick={() => view.setState({ inspectorOpen: false, selection: [] })}
      />
    </header>
  )
}
