'use client'

import { RotateCw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { toast } from '#components/ui/toast.ts'
import { sendAgain } from './actions.ts'

/** Tries a delivery again that nobody tries by itself any more. */
export function SendAgain({ effectId, reference }: { effectId: string; reference: string }) {
  const words = useTranslations('tickets.act')
  const refusalWords = useRefusalWords()
  const [problem, setProblem] = useState<string>()
  const [busy, startTransition] = useTransition()

  function send() {
    startTransition(async () => {
      const done = await sendAgain(effectId)
      if (!done.ok) setProblem(refusalWords(done))
      else
        toast.success(words(done.value.kind === 'started' ? 'redriven' : 'already', { reference }))
    })
  }

  return (
    <>
      <Button icon={<RotateCw aria-hidden strokeWidth={1.85} />} busy={busy} onClick={send}>
        {words('redrive')}
      </Button>
      {problem ? (
        <span role="alert" className="basis-full text-danger text-sm">
          {problem}
        </span>
      ) : null}
    </>
  )
}
