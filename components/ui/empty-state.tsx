import type { ReactNode } from 'react'
import { cn } from './cn.ts'
import { UnpluggedCord } from './unplugged-cord.tsx'

export type EmptyStateProps = {
  title: ReactNode
  /** What will be here and how it comes about. */
  words: ReactNode
  /** One button, and at most one quiet one beside it. */
  actions?: ReactNode
  /** Instead of the cord: a tile with an icon, for states that are not emptiness. */
  icon?: ReactNode
  /** `h1` where it is the whole page. */
  heading?: 'h1' | 'h2' | undefined
  className?: string | undefined
}

/** A place with nothing in it yet: what belongs here and the next thing to do. */
export function EmptyState(props: EmptyStateProps) {
  const { title, words, actions, icon, heading: Heading = 'h2', className } = props
  return (
    <div className={cn('flex flex-col items-center px-6 py-14 text-center', className)}>
      {icon ? (
        <span
          aria-hidden
          className="flex size-12 items-center justify-center rounded-panel bg-system-soft text-ink-2 [&_svg]:size-6"
        >
          {icon}
        </span>
      ) : (
        <UnpluggedCord />
      )}
      <Heading className="mt-4 font-title text-lg">{title}</Heading>
      <p className="mt-1 max-w-[44ch] text-balance text-base text-ink-2">{words}</p>
      {actions ? (
        <div className="mt-4 flex flex-wrap items-center justify-center gap-2">{actions}</div>
      ) : null}
    </div>
  )
}
