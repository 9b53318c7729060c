import { getTranslations } from 'next-intl/server'
import { PageBody } from '#components/shell/page-body.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

export default async function CallsLoading() {
  const words = await getTranslations('calls')
  return (
    <PageBody>
      <PageHeader title={words('title')} lead={words('lead')} />
      <div className="h-8.5" />
      <SkeletonRows rows={8} height={60} label={words('loading')} />
    </PageBody>
  )
}
