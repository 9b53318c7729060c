import { cn } from './cn.ts'

/** A grey bar the size of what is on its way. It waits 100 ms before it shows. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden
      className={cn('block h-3 animate-appear-late rounded-full bg-system-soft', className)}
    />
  )
}

const WIDTHS = ['w-44', 'w-56', 'w-36', 'w-48', 'w-40'] as const

export type SkeletonRowsProps = {
  rows: number
  /** The true height of one row in pixels. */
  height: 44 | 60
  /** What is loading, for those who cannot see the bars. */
  label: string
}

/** A list on its way, with rows as high as they will be. */
export function SkeletonRows({ rows, height, label }: SkeletonRowsProps) {
  return (
    <div role="status" aria-label={label} className="panel divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => WIDTHS[row % WIDTHS.length]).map((width, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
          key={row}
          className={cn(
            'flex items-center justify-between gap-6 px-4.5',
            height === 60 ? 'h-15' : 'h-11',
          )}
        >
          <span className="flex flex-col gap-2">
            <Skeleton className={width} />
            {height === 60 ? <Skeleton className="h-2 w-24" /> : null}
          </span>
          <Skeleton className="h-5 w-20" />
        </div>
      ))}
    </div>
  )
}
