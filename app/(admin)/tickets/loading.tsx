import { getTranslations } from 'next-intl/server'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

export default async function TicketsLoading() {
  const words = await getTranslations('tickets')
  return (
    <div className="flex min-h-dvh">
      <div className="flex w-full flex-col gap-3 border-line px-6 pt-5.5 lg:w-102 lg:border-r">
        <h1 className="font-title text-xl">{words('title')}</h1>
        <div className="h-22" />
        <SkeletonRows rows={7} height={60} label={words('loading')} />
      </div>
    </div>
  )
}
