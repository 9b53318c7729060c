import { useTranslations } from 'next-intl'
import { Skeleton } from '#components/ui/skeleton.tsx'

const PLACES = [
  { left: '40%', top: 24 },
  { left: '40%', top: 176 },
  { left: '14%', top: 328 },
  { left: '40%', top: 328 },
  { left: '66%', top: 328 },
]

/** The editor's frame while the flow is on its way. */
export default function Loading() {
  const words = useTranslations('common')
  return (
    <div role="status" aria-label={words('loading')} className="flex h-full flex-col">
      <div className="flex h-13 items-center gap-4 border-line border-b bg-surface px-4">
        <Skeleton className="w-40" />
        <Skeleton className="h-6 w-28" />
      </div>
      <div className="flex min-h-0 grow">
        <div className="w-16.5 border-line border-r bg-surface" />
        <div className="dotted-canvas relative grow overflow-hidden">
          {PLACES.map((place) => (
            <span
              key={`${place.left} ${place.top}`}
              style={place}
              className="absolute h-28 w-60 animate-appear-late rounded-card border border-line bg-surface"
            />
          ))}
        </div>
        <div className="w-88 border-line border-l bg-surface" />
      </div>
    </div>
  )
}
