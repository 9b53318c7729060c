import { getTranslations } from 'next-intl/server'
import { PageBody } from '#components/shell/page-body.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Skeleton, SkeletonRows } from '#components/ui/skeleton.tsx'

export default async function FlowsLoading() {
  const words = await getTranslations('flows')
  return (
    <PageBody>
      <PageHeader title={words('title')} lead={<Skeleton className="mt-2 w-96" />} />
      <SkeletonRows rows={5} height={60} label={words('loading')} />
    </PageBody>
  )
}
