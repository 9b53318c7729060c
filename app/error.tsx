'use client'

import { useTranslations } from 'next-intl'
import { FailedPage } from '#components/shell/failed-page.tsx'

/** What is left when a page outside the shell fails. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const words = useTranslations('ui')
  return (
    <main className="mx-auto flex min-h-dvh max-w-160 items-center px-6">
      <FailedPage words={words('failed.elsewhere')} digest={error.digest} retry={reset} />
    </main>
  )
}
