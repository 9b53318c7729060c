'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useState, useTransition } from 'react'
import { PersonFields } from '#app/(public)/person-fields.tsx'
import type { Answer } from '#app/answer.ts'
import { useFieldProblem } from '#app/use-field-problem.ts'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { makeWorkspace } from './actions.ts'

/** The workspace and its first person. */
export function SetUpForm({ timeZones }: { timeZones: string[] }) {
  const words = useTranslations('access')
  const [busy, startTransition] = useTransition()
  const [problem, setProblem] = useState<Answer<void>>()
  const [timeZone, setTimeZone] = useState<string | null>(null)
  const { ofField, general } = useFieldProblem(problem)

  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    setTimeZone((chosen) => chosen ?? (timeZones.includes(here) ? here : null))
  }, [timeZones])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    startTransition(async () => {
      const done = await makeWorkspace({
        workspaceName: text('workspaceName'),
        timeZone: timeZone ?? '',
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
      <Field
        label={words('setup.workspaceName')}
        hint={words('setup.workspaceHint')}
        error={ofField('workspaceName')}
      >
        <Input
          name="workspaceName"
          required
          maxLength={100}
          autoComplete="organization"
          autoFocus
        />
      </Field>
      <Field
        label={words('setup.timeZone')}
        hint={words('setup.timeZoneHint')}
        error={ofField('timeZone')}
      >
        <Combobox
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          value={timeZone}
          onValueChange={setTimeZone}
          empty={words('setup.timeZoneEmpty')}
          openLabel={words('setup.openTimeZones')}
        />
      </Field>
      <PersonFields ofField={ofField} />
      <Button type="submit" variant="primary" busy={busy} className="mt-1 w-full">
        {words('setup.submit')}
      </Button>
    </form>
  )
}
