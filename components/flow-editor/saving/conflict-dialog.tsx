'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeList } from '#components/flow-editor/changes/change-list.tsx'
import { useDocument, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { useSaving } from './use-saving.tsx'

/** Two people changed the same draft: what differs, and which one goes on. Nothing is lost either way. */
export function ConflictDialog() {
  const words = useTranslations('editor')
  const format = useFormatter()
  const { start } = useEditor()
  const document = useDocument()
  const saving = useSaving()
  const [hidden, setHidden] = useState<number | null>(null)
  const { state } = saving
  if (state.kind !== 'conflict') return null
  const { theirs } = state
  const by = theirs.by ?? words('save.somebody')
  if (hidden === theirs.revision) {
    return (
      <div
        role="alert"
        className="flex items-center justify-between gap-3 border-line border-b bg-danger-soft px-4 py-2 text-sm"
      >
        {words('conflict.waiting', { by })}
        <Button size={28} onClick={() => setHidden(null)}>
          {words('conflict.show')}
        </Button>
      </div>
    )
  }
  const time = format.dateTime(new Date(theirs.at), { hour: '2-digit', minute: '2-digit' })
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) setHidden(theirs.revision)
      }}
      width={640}
      closeLabel={words('close')}
      title={words('conflict.title', { by })}
      description={words('conflict.words', { by, time })}
      footer={
        <>
          <Button variant="outline" onClick={() => saving.takeTheirs(theirs)}>
            {words('conflict.theirs', { by })}
          </Button>
          <Button variant="primary" onClick={() => saving.keepMine(theirs)}>
            {words('conflict.mine')}
          </Button>
        </>
      }
    >
      <h3 className="mb-2 font-title text-base">{words('conflict.differs', { by })}</h3>
      <ChangeList before={theirs.document} after={document} language={start.language} />
    </Dialog>
  )
}
