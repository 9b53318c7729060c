'use client'

import { UserRoundPlus } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { type FormEvent, useId, useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import type { Role } from '#lib/access/roles.ts'
import { invite } from './actions.ts'
import { ShownOnce } from './shown-once.tsx'

type Made = { link: string; until: string }
type Problem = { field: 'email' | undefined; words: string }

/** Asks for a role, and an address if wanted; then shows the link, once. */
export function InviteDialog({ roles }: { roles: Role[] }) {
  const words = useTranslations('team')
  const common = useTranslations('common')
  const format = useFormatter()
  const formId = useId()
  const { made, problem, busy, submit, reset } = useInvite()
  const [open, setOpen] = useState(false)

  function changeOpen(next: boolean) {
    setOpen(next)
    if (next) reset()
  }

  return (
    <Dialog
      open={open}
      onOpenChange={changeOpen}
      closeLabel={common('close')}
      trigger={
        <Button variant="primary" icon={<UserRoundPlus strokeWidth={1.85} />}>
          {words('invite.open')}
        </Button>
      }
      title={made ? words('invite.made') : words('invite.title')}
      description={
        made
          ? words('invite.madeLead', {
              date: format.dateTime(new Date(made.until), { dateStyle: 'long' }),
            })
          : words('invite.lead')
      }
      footer={
        made ? (
          <Button onClick={() => changeOpen(false)}>{words('invite.done')}</Button>
        ) : (
          <>
            <Button variant="ghost" onClick={() => changeOpen(false)}>
              {common('cancel')}
            </Button>
            <Button type="submit" form={formId} variant="primary" busy={busy}>
              {words('invite.submit')}
            </Button>
          </>
        )
      }
    >
      {made ? (
        <ShownOnce
          label={words('invite.link')}
          value={made.link}
          copyLabel={words('invite.copy')}
          copiedWords={words('invite.copied')}
          failedWords={words('invite.copyFailed')}
        />
      ) : (
        <InviteForm id={formId} roles={roles} problem={problem} onSubmit={submit} />
      )}
    </Dialog>
  )
}

type InviteFormProps = {
  id: string
  roles: Role[]
  problem: Problem | undefined
  onSubmit: (wanted: { role: Role; email: string }) => void
}

function InviteForm({ id, roles, problem, onSubmit }: InviteFormProps) {
  const words = useTranslations('team')
  const shell = useTranslations('shell')
  const common = useTranslations('common')
  const [role, setRole] = useState<Role>('agent')

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const email = new FormData(event.currentTarget).get('email')
    onSubmit({ role, email: typeof email === 'string' ? email.trim() : '' })
  }

  return (
    <form id={id} noValidate onSubmit={send} className="flex flex-col gap-4">
      {problem && !problem.field ? <Notice tone="danger" urgent title={problem.words} /> : null}
      <Field
        label={words('invite.email')}
        aside={common('optional')}
        hint={words('invite.emailHint')}
        error={problem?.field === 'email' ? problem.words : undefined}
      >
        <Input name="email" type="email" autoComplete="off" autoFocus />
      </Field>
      <RadioGroup
        label={words('invite.role')}
        value={role}
        onValueChange={setRole}
        options={roles.map((value) => ({
          value,
          label: shell(`roles.${value}`),
          hint: words(`explain.${value}`),
        }))}
      />
    </form>
  )
}

function useInvite() {
  const words = useTranslations('team')
  const refusalWords = useRefusalWords()
  const [made, setMade] = useState<Made>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, startTransition] = useTransition()

  function submit({ role, email }: { role: Role; email: string }) {
    startTransition(async () => {
      const done = await invite(email === '' ? { role } : { role, email })
      if (done.ok) {
        setMade(done.value)
        setProblem(undefined)
      } else if (done.detail.field === 'email') {
        setProblem({ field: 'email', words: words('invite.emailProblem') })
      } else if (done.detail.reason === 'already-member') {
        setProblem({ field: 'email', words: words('invite.alreadyMember') })
      } else {
        setProblem({ field: undefined, words: refusalWords(done) })
      }
    })
  }

  function reset() {
    setMade(undefined)
    setProblem(undefined)
  }

  return { made, problem, busy, submit, reset }
}
