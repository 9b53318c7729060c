'use client'

import { Archive, ArchiveRestore, Copy, Ellipsis, Phone, Waypoints } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'
import { toast } from '#components/ui/toast.ts'
import { archiveOneFlow } from './actions.ts'
import { DuplicateDialog } from './duplicate-dialog.tsx'

export type FlowMenuProps = {
  flow: {
    flowId: string
    name: string
    archived: boolean
    /** Its callers' page; null when nobody can call it. */
    talkHref: string | null
  }
  may: { create: boolean; archive: boolean }
}

/** What can be done with one flow of the list. */
export function FlowMenu({ flow, may }: FlowMenuProps) {
  const words = useTranslations('flows')
  const refusalWords = useRefusalWords()
  const [asking, setAsking] = useState<'archive' | 'duplicate'>()
  const [problem, setProblem] = useState<string>()
  const [busy, startTransition] = useTransition()
  const { flowId, name, archived } = flow
  const stroke = { strokeWidth: 1.85 }

  function setArchived(next: boolean) {
    startTransition(async () => {
      const done = await archiveOneFlow({ flowId, archived: next })
      if (!done.ok) {
        setProblem(refusalWords(done))
        return
      }
      setAsking(undefined)
      toast.success(words(next ? 'archive.done' : 'archive.undone', { name }))
    })
  }

  return (
    <span className="relative z-1">
      <Menu
        trigger={
          <IconButton
            label={words('menu.label', { name })}
            icon={<Ellipsis {...stroke} />}
            busy={busy && asking === undefined}
          />
        }
      >
        <MenuLink href={`/flows/${flowId}`} icon={<Waypoints {...stroke} />}>
          {words('menu.open')}
        </MenuLink>
        {flow.talkHref ? (
          <MenuLink href={flow.talkHref} icon={<Phone {...stroke} />}>
            {words('menu.call')}
          </MenuLink>
        ) : null}
        {may.create ? (
          <MenuItem icon={<Copy {...stroke} />} onClick={() => setAsking('duplicate')}>
            {words('menu.duplicate')}
          </MenuItem>
        ) : null}
        {may.archive ? <MenuSeparator /> : null}
        {may.archive && archived ? (
          <MenuItem icon={<ArchiveRestore {...stroke} />} onClick={() => setArchived(false)}>
            {words('menu.unarchive')}
          </MenuItem>
        ) : null}
        {may.archive && !archived ? (
          <MenuItem icon={<Archive {...stroke} />} danger onClick={() => setAsking('archive')}>
            {words('menu.archive')}
          </MenuItem>
        ) : null}
      </Menu>
      <ConfirmDialog
        open={asking === 'archive'}
        onOpenChange={(open) => {
          setAsking(open ? 'archive' : undefined)
          setProblem(undefined)
        }}
        title={words('archive.title', { name })}
        description={words('archive.words')}
        confirmLabel={words('archive.confirm')}
        cancelLabel={words('new.cancel')}
        danger
        busy={busy}
        error={problem}
        onConfirm={() => setArchived(true)}
      />
      <DuplicateDialog
        flow={flow}
        open={asking === 'duplicate'}
        onOpenChange={(open) => setAsking(open ? 'duplicate' : undefined)}
      />
    </span>
  )
}
