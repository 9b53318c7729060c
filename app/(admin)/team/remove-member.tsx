'use client'

import { EllipsisVertical, UserRoundX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { toast } from '#components/ui/toast.ts'
import { remove } from './actions.ts'

export type RemoveMemberProps = { member: { userId: string; name: string } }

/** The row's menu, with the question that names the person. */
export function RemoveMember({ member }: RemoveMemberProps) {
  const words = useTranslations('team')
  const common = useTranslations('common')
  const refusalWords = useRefusalWords()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<string>()
  const [busy, startTransition] = useTransition()
  const { name } = member

  function confirm() {
    startTransition(async () => {
      const done = await remove(member.userId)
      if (!done.ok) {
        setError(done.detail.reason === 'last-owner' ? words('lastOwner') : refusalWords(done))
        return
      }
      setAsking(false)
      toast.success(words('remove.done', { name }))
    })
  }

  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={words('remove.menu', { name })}
            icon={<EllipsisVertical strokeWidth={1.85} />}
            size={28}
          />
        }
      >
        <MenuItem
          danger
          icon={<UserRoundX strokeWidth={1.85} />}
          onClick={() => {
            setError(undefined)
            setAsking(true)
          }}
        >
          {words('remove.open')}
        </MenuItem>
      </Menu>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        danger
        busy={busy}
        error={error}
        title={words('remove.title', { name })}
        description={words('remove.description')}
        confirmLabel={words('remove.confirm', { name })}
        cancelLabel={common('cancel')}
        onConfirm={confirm}
      />
    </>
  )
}
