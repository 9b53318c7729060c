import NextLink from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageBody } from '#components/shell/page-body.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** A record that is gone, or another workspace's: both answer the same. */
export default async function NotFound() {
  const words = await getTranslations('ui')
  return (
    <PageBody>
      <div className="panel">
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
      </div>
    </PageBody>
  )
}
