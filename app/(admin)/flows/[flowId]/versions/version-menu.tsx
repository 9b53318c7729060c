'use client'

import { Ellipsis, Eye, GitCompare, RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'
import { toast } from '#components/ui/toast.ts'
import { restoreOf } from './actions.ts'

export type VersionMenuProps = { flowId: string; number: number; mayRestore: boolean }

/** What can be done with one version. */
export function VersionMenu({ flowId, number, mayRestore }: VersionMenuProps) {
  const words = useTranslations('versions')
  const refusalWords = useRefusalWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, startTransition] = useTransition()
  const here = `/flows/${flowId}/versions`
  const restore = () =>
    startTransition(async () => {
      const done = await restoreOf(flowId, number, words('restoredNote', { number }))
      if (!done.ok) return setProblem(refusalWords(done))
      setAsking(false)
      toast.success(words('restored', { number: done.value.number }))
      router.refresh()
    })
  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={words('more', { number })}
            icon={<Ellipsis aria-hidden strokeWidth={1.85} />}
          />
        }
      >
        <MenuLink href={`${here}/${number}`} icon={<Eye />}>
          {words('open')}
        </MenuLink>
        <MenuLink href={`${here}?compare=${number}`} icon={<GitCompare />}>
          {words('compare')}
        </MenuLink>
        {mayRestore ? (
          <>
            <MenuSeparator />
            <MenuItem icon={<RotateCcw />} onClick={() => setAsking(true)}>
              {words('restore')}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words('restoreTitle', { number })}
        description={words('restoreWords')}
        confirmLabel={words('restoreConfirm', { number })}
        cancelLabel={words('cancel')}
        busy={busy}
        error={problem}
        onConfirm={restore}
      />
    </>
  )
}
