'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { toast } from '#components/ui/toast.ts'
import { duplicateOneFlow } from './actions.ts'

export type DuplicateDialogProps = {
  flow: { flowId: string; name: string }
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Asks for the copy's name. */
export function DuplicateDialog({ flow, open, onOpenChange }: DuplicateDialogProps) {
  const words = useTranslations('flows')
  const common = useTranslations('common')
  const refusalWords = useRefusalWords()
  const form = useId()
  const [problem, setProblem] = useState<string>()
  const [busy, startTransition] = useTransition()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    startTransition(async () => {
      const copied = await duplicateOneFlow({ flowId: flow.flowId, name })
      if (!copied.ok) {
        setProblem(copied.code === 'invalid' ? words('new.nameRequired') : refusalWords(copied))
        return
      }
      onOpenChange(false)
      toast.success(words('duplicate.done', { name: flow.name }))
    })
  }

  return (
    <Dialog
      title={words('duplicate.title', { name: flow.name })}
      description={words('duplicate.words')}
      closeLabel={common('close')}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <>
          <DialogClose>
            <Button variant="ghost">{words('new.cancel')}</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            {words('duplicate.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label={words('new.name')} hint={words('new.nameHint')} error={problem}>
          <Input
            name="name"
            maxLength={80}
            defaultValue={words('duplicate.copyName', { name: flow.name })}
          />
        </Field>
      </form>
    </Dialog>
  )
}
