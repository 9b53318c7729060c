'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { Answer } from '#app/answer.ts'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { joinAsMyself } from './actions.ts'

export type JoinFormProps = {
  token: string
  workspaceName: string
  person: { name: string; email: string }
}

/** An invited person who is signed in. */
export function JoinForm({ token, workspaceName, person }: JoinFormProps) {
  const words = useTranslations('access')
  const refusalWords = useRefusalWords()
  const [busy, startTransition] = useTransition()
  const [refused, setRefused] = useState<Answer<void> & { ok: false }>()

  function join() {
    startTransition(async () => {
      const done = await joinAsMyself(token)
      if (done.ok) window.location.assign('/')
      else setRefused(done)
    })
  }

  return (
    <div className="flex flex-col gap-4">
      {refused ? <Notice tone="danger" urgent title={problemWords(refused)} /> : null}
      <p className="text-base text-ink-2">{words('invite.joinAs', person)}</p>
      <Button variant="primary" busy={busy} className="w-full" onClick={join}>
        {words('invite.join', { workspace: workspaceName })}
      </Button>
    </div>
  )

  function problemWords(answer: Answer<void> & { ok: false }): string {
    if (answer.detail.reason === 'already-member') return words('invite.alreadyMember')
    if (answer.code === 'not-found') return words('invite.otherAddress')
    return refusalWords(answer)
  }
}
