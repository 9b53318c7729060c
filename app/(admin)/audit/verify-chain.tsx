'use client'

import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useTransition } from 'react'
import type { Answer } from '#app/answer.ts'
import { useRefusalWords } from '#app/use-refusal-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ChainVerdict } from '#lib/audit/verify-audit-chain.ts'
import { verifyChain } from './actions.ts'

/** Checks the hash chain on demand and says in words what came out. */
export function VerifyChain() {
  const words = useTranslations('audit')
  const refusalWords = useRefusalWords()
  const [verdict, setVerdict] = useState<Answer<ChainVerdict>>()
  const [busy, startTransition] = useTransition()
  const button = (
    <Button
      busy={busy}
      icon={<ShieldCheck strokeWidth={1.85} />}
      onClick={() => startTransition(async () => setVerdict(await verifyChain()))}
    >
      {words('verify.run')}
    </Button>
  )

  if (!verdict) return <div>{button}</div>
  if (!verdict.ok) {
    return <Notice tone="danger" urgent title={refusalWords(verdict)} actions={button} />
  }
  return <Verdict verdict={verdict.value} button={button} />
}

function Verdict({ verdict, button }: { verdict: ChainVerdict; button: ReactNode }) {
  const words = useTranslations('audit')
  switch (verdict.kind) {
    case 'intact':
      return (
        <Notice
          tone="positive"
          urgent
          title={words('verify.intact', { count: verdict.count })}
          actions={button}
        >
          <span className="break-all">
            {words('verify.intactMore', { hash: verdict.lastHash })}
          </span>
        </Notice>
      )
    case 'broken':
      return (
        <Notice
          tone="danger"
          urgent
          title={words(`verify.${verdict.why}`, { seq: verdict.seq })}
          actions={button}
        >
          {words('verify.brokenMore')}
        </Notice>
      )
  }
}
