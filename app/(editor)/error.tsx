'use client'

import { useTranslations } from 'next-intl'
import { FailedPage } from '#components/shell/failed-page.tsx'
import { PageBody } from '#components/shell/page-body.tsx'

/** An editor that could not be opened: the saved draft is not touched by that. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const words = useTranslations('ui')
  return (
    <PageBody>
      <FailedPage words={words('failed.elsewhere')} digest={error.digest} retry={reset} />
    </PageBody>
  )
}
