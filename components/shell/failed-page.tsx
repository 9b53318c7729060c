'use client'

import { RotateCw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'

export type FailedPageProps = {
  /** What still works although this page did not come. */
  words: string
  /** What to tell whoever looks into it. */
  digest: string | undefined
  retry: () => void
}

/** A page that could not be made: what happened, what still works, what to do, a reference. */
export function FailedPage({ words, digest, retry }: FailedPageProps) {
  const ui = useTranslations('ui')
  return (
    <Notice
      tone="warning"
      urgent
      title={ui('failed.title')}
      className="w-full"
      actions={
        <Button icon={<RotateCw strokeWidth={1.85} />} onClick={retry}>
          {ui('failed.retry')}
        </Button>
      }
    >
      {words} {digest ? ui('failed.reference', { reference: digest }) : null}
    </Notice>
  )
}
