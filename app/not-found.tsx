import NextLink from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** An address that leads nowhere, or to something of another workspace: both answer the same. */
export default async function NotFound() {
  const words = await getTranslations('ui')
  return (
    <main className="mx-auto flex min-h-[80dvh] max-w-160 items-center justify-center">
      <EmptyState
        heading="h1"
        title={words('notFound.title')}
        words={words('notFound.words')}
        actions={
          <NextLink href="/flows" className={buttonStyles({ variant: 'outline' })}>
            {words('notFound.back')}
          </NextLink>
        }
      />
    </main>
  )
}
