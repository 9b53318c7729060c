import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type PanelProps = {
  title: ReactNode
  count?: number | undefined
  /** A badge or a quiet button, at the right of the title. */
  aside?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A titled part of a page. Panels stand beside each other, never inside each other. */
export function Panel({ title, count, aside, className, children }: PanelProps) {
  return (
    <section className={cn('panel min-w-0', className)}>
      <header className="flex min-h-11 items-center justify-between gap-3 border-line border-b px-4 py-2">
        <h2 className="font-title text-lg">
          {title}
          {count === undefined ? null : (
            <span className="ml-1.5 font-normal text-base text-ink-3">{count}</span>
          )}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
