'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import type { Answer } from '#app/answer.ts'
import { useFieldProblem } from '#app/use-field-problem.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { toast } from '#components/ui/toast.ts'
import { setPassword } from './actions.ts'

/** Another password for the person who is signed in. */
export function ChangePassword({ email }: { email: string }) {
  const words = useTranslations('access')
  const [busy, startTransition] = useTransition()
  const [problem, setProblem] = useState<Answer<void>>()
  const { ofField, general } = useFieldProblem(problem)
  const form = useRef<HTMLFormElement>(null)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    startTransition(async () => {
      const done = await setPassword({
        current: String(given.get('current')),
        next: String(given.get('next')),
      })
      setProblem(done)
      if (!done.ok) return
      form.current?.reset()
      toast.success(words('account.changed'))
    })
  }

  return (
    <form ref={form} onSubmit={submit} className="mt-1 flex flex-col gap-3">
      <p className="text-base text-ink-2">{words('account.passwordLead')}</p>
      {general ? <Notice tone="danger" urgent title={general} /> : null}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label={words('account.current')} error={ofField('current')}>
        <Input name="current" type="password" autoComplete="current-password" required />
      </Field>
      <Field
        label={words('account.next')}
        hint={words('person.passwordHint')}
        error={ofField('next')}
      >
        <Input name="next" type="password" autoComplete="new-password" required />
      </Field>
      <div>
        <Button type="submit" busy={busy}>
          {words('account.change')}
        </Button>
      </div>
    </form>
  )
}
