'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { Answer } from '#app/answer.ts'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { givePassword } from './actions.ts'
import { ShownOnce } from './shown-once.tsx'

export type GivePasswordProps = {
  member: { userId: string; name: string }
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** The question that names the person; then the password, once. */
export function GivePassword({ member, open, onOpenChange }: GivePasswordProps) {
  const words = useTranslations('team')
  const common = useTranslations('common')
  const whyNot = useWhyNot(member.name)
  const [password, setPassword] = useState<string>()
  const [error, setError] = useState<string>()
  const [busy, startTransition] = useTransition()
  const { name } = member

  function confirm() {
    startTransition(async () => {
      const done = await givePassword(member.userId)
      if (done.ok) setPassword(done.value.password)
      else setError(whyNot(done))
    })
  }

  return (
    <>
      <ConfirmDialog
        open={open && password === undefined}
        onOpenChange={onOpenChange}
        busy={busy}
        error={error}
        title={words('give.title', { name })}
        description={words('give.description')}
        confirmLabel={words('give.confirm', { name })}
        cancelLabel={common('cancel')}
        onConfirm={confirm}
      />
      <Dialog
        open={open && password !== undefined}
        onOpenChange={onOpenChange}
        closeLabel={common('close')}
        title={words('give.made', { name })}
        description={words('give.madeLead')}
        footer={<Button onClick={() => onOpenChange(false)}>{words('give.done')}</Button>}
      >
        <ShownOnce
          label={words('give.password')}
          value={password ?? ''}
          copyLabel={words('give.copy')}
          copiedWords={words('give.copied')}
          failedWords={words('give.copyFailed')}
        />
      </Dialog>
    </>
  )
}

function useWhyNot(name: string): (refused: Answer<unknown> & { ok: false }) => string {
  const words = useTranslations('team')
  const refusalWords = useRefusalWords()
  return (refused) => {
    switch (refused.detail.reason) {
      case 'yourself':
        return words('give.yourself')
      case 'other-workspace':
        return words('give.otherWorkspace', { name })
      case 'no-password':
        return words('give.noPassword', { name })
      default:
        return refusalWords(refused)
    }
  }
}
