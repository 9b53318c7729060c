'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { setPassword } from '#app/(admin)/account/actions.ts'
import { useFieldProblem } from '#app/use-field-problem.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** Replaces the one-time password. */
export function NewPasswordForm({ email }: { email: string }) {
  const words = useTranslations('access')
  const [busy, startTransition] = useTransition()
  const [problem, setProblem] = useState<Awaited<ReturnType<typeof setPassword>>>()
  const { ofField, general } = useFieldProblem(problem)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const done = await setPassword({
        current: String(form.get('current')),
        next: String(form.get('next')),
      })
      if (done.ok) window.location.assign('/')
      else setProblem(done)
    })
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {general ? <Notice tone="danger" urgent title={general} /> : null}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label={words('newPassword.current')} error={ofField('current')}>
        <Input name="current" type="password" autoComplete="current-password" required autoFocus />
      </Field>
      <Field
        label={words('newPassword.next')}
        hint={words('person.passwordHint')}
        error={ofField('next')}
      >
        <Input name="next" type="password" autoComplete="new-password" required />
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="mt-1 w-full">
        {words('newPassword.submit')}
      </Button>
    </form>
  )
}
