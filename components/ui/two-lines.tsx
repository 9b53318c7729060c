import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type TwoLinesProps = {
  title: ReactNode
  detail?: ReactNode
  /** The first line carries the row. */
  strong?: boolean | undefined
  className?: string | undefined
}

/** A title and one muted line under it, as rows of lists have. */
export function TwoLines({ title, detail, strong, className }: TwoLinesProps) {
  return (
    <span className={cn('block min-w-0', className)}>
      <span className={cn('block text-ink', strong && 'font-title text-step')}>{title}</span>
      {detail ? <span className="block text-ink-3 text-xs">{detail}</span> : null}
    </span>
  )
}
