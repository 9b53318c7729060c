'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { PersonFields } from '#app/(public)/person-fields.tsx'
import type { Answer } from '#app/answer.ts'
import { useFieldProblem } from '#app/use-field-problem.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { joinAsNewcomer } from './actions.ts'

export type NewcomerFormProps = { token: string; email: string | undefined }

/** An invited person without an account. */
export function NewcomerForm({ token, email }: NewcomerFormProps) {
  const words = useTranslations('access')
  const [busy, startTransition] = useTransition()
  const [problem, setProblem] = useState<Answer<void>>()
  const { ofField, general } = useFieldProblem(problem)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    startTransition(async () => {
      const done = await joinAsNewcomer(token, {
        name: text('name'),
        email: text('email'),
        password: text('password'),
      })
      if (done.ok) window.location.assign('/')
      else setProblem(done)
    })
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {general ? <Notice tone="danger" urgent title={general} /> : null}
      <PersonFields ofField={ofField} email={email} />
      <Button type="submit" variant="primary" busy={busy} className="mt-1 w-full">
        {words('invite.create')}
      </Button>
    </form>
  )
}
