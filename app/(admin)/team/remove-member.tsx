'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { toast } from '#components/ui/toast.ts'
import { remove } from './actions.ts'

export type RemoveMemberProps = {
  member: { userId: string; name: string }
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** The question that names the person. */
export function RemoveMember({ member, open, onOpenChange }: RemoveMemberProps) {
  const words = useTranslations('team')
  const common = useTranslations('common')
  const refusalWords = useRefusalWords()
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
      onOpenChange(false)
      toast.success(words('remove.done', { name }))
    })
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      danger
      busy={busy}
      error={error}
      title={words('remove.title', { name })}
      description={words('remove.description')}
      confirmLabel={words('remove.confirm', { name })}
      cancelLabel={common('cancel')}
      onConfirm={confirm}
    />
  )
}
