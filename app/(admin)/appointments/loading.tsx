import { getTranslations } from 'next-intl/server'
import { PageBody } from '#components/shell/page-body.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

export default async function AppointmentsLoading() {
  const words = await getTranslations('appointments')
  return (
    <PageBody>
      <PageHeader title={words('title')} lead={words('lead')} />
      <div className="h-10" />
      <SkeletonRows rows={6} height={60} label={words('loading')} />
    </PageBody>
  )
}
