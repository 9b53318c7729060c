import { getTranslations } from 'next-intl/server'
import { PageBody } from '#components/shell/page-body.tsx'
import { Skeleton, SkeletonRows } from '#components/ui/skeleton.tsx'

export default async function CallLoading() {
  const words = await getTranslations('calls')
  return (
    <PageBody>
      <div className="flex h-13 flex-col justify-center gap-3">
        <Skeleton className="w-40" />
        <Skeleton className="h-5 w-96" />
      </div>
      <div className="h-13" />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,28rem)]">
        <SkeletonRows rows={9} height={44} label={words('loading')} />
        <SkeletonRows rows={5} height={60} label={words('data.title')} />
      </div>
    </PageBody>
  )
}
