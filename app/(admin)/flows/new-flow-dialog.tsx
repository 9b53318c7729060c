'use client'

import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactElement, useId, useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Language } from '#lib/language.ts'
import { createFlowFrom } from './actions.ts'
import { NewFlowFields, type NewFlowWish } from './new-flow-fields.tsx'

/** A template as the manager reads it. */
export type TemplateChoice = { id: string; name: string; summary: string }

export type NewFlowDialogProps = {
  templates: readonly TemplateChoice[]
  /** What it starts from; null: blank. */
  templateId?: string | null
  /** Of the screens: step names are written in it, and callers hear it first until that is changed. */
  language: Language
  /** `primary`: the page's filled button. `card`: a quiet one, named after its template. */
  look: 'primary' | 'card'
}

/** A button and the few questions that make a flow; then the editor opens. */
export function NewFlowDialog({
  templates,
  templateId = null,
  language,
  look,
}: NewFlowDialogProps) {
  const words = useTranslations('flows')
  const common = useTranslations('common')
  const refusalWords = useRefusalWords()
  const router = useRouter()
  const form = useId()
  const template = templates.find(({ id }) => id === templateId)
  const first: NewFlowWish = {
    name: template?.name ?? '',
    templateId: template?.id ?? null,
    main: language,
    also: [],
  }
  const [wish, setWish] = useState(first)
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<{ ofName?: string; general?: string }>({})
  const [busy, startTransition] = useTransition()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { name, templateId: from, main, also } = wish
    if (name.trim() === '') return setProblem({ ofName: words('new.nameRequired') })
    setProblem({})
    startTransition(async () => {
      const languages: [Language, ...Language[]] = [main, ...also.filter((one) => one !== main)]
      const created = await createFlowFrom({
        name,
        templateId: from,
        languages,
        writtenIn: language,
      })
      if (created.ok) router.push(`/flows/${created.value.flowId}`)
      else setProblem({ general: refusalWords(created) })
    })
  }

  return (
    <Dialog
      title={words('new.title')}
      description={words('new.words')}
      closeLabel={common('close')}
      open={open}
      onOpenChange={(next) => {
        if (next) setWish(first)
        setProblem({})
        setOpen(next)
      }}
      trigger={trigger()}
      footer={
        <>
          <DialogClose>
            <Button variant="ghost">{words('new.cancel')}</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            {words('new.create')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        {problem.general ? <Notice tone="danger" urgent title={problem.general} /> : null}
        <NewFlowFields
          templates={templates}
          wish={wish}
          onWish={setWish}
          nameProblem={problem.ofName}
        />
      </form>
    </Dialog>
  )

  function trigger(): ReactElement {
    if (look === 'primary') {
      return (
        <Button variant="primary" icon={<Plus aria-hidden strokeWidth={1.85} />}>
          {words('new.open')}
        </Button>
      )
    }
    return (
      <Button
        aria-label={
          template ? words('gallery.useNamed', { name: template.name }) : words('gallery.blankUse')
        }
        className="after:absolute after:inset-0 after:rounded-panel after:content-['']"
      >
        {template ? words('gallery.use') : words('gallery.blankUse')}
      </Button>
    )
  }
}
