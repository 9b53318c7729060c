import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type NoticeTone = 'positive' | 'info' | 'warning' | 'danger' | 'neutral'

export type NoticeProps = {
  tone?: NoticeTone | undefined
  /** What happened, in one sentence. */
  title: ReactNode
  /** What still works and what to do. */
  children?: ReactNode
  icon?: ReactNode
  /** At most one button, outlined. */
  actions?: ReactNode
  /** Something just happened: screen readers are told at once. */
  urgent?: boolean | undefined
  className?: string | undefined
}

const TILES: Record<NoticeTone, string> = {
  positive: 'bg-positive-soft text-positive',
  info: 'bg-info-soft text-info',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  neutral: 'bg-system-soft text-ink-2',
}

const ICONS: Record<NoticeTone, typeof Info> = {
  positive: CircleCheck,
  info: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
  neutral: Info,
}

/** A line across the page about something that is not as usual. */
export function Notice(props: NoticeProps) {
  const { tone = 'info', title, children, icon, actions, urgent, className } = props
  const Icon = ICONS[tone]
  return (
    <div
      role={urgent ? 'alert' : undefined}
      className={cn('panel flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2.5', className)}
    >
      <span
        aria-hidden
        className={cn(
          'flex size-8 shrink-0 items-center justify-center rounded-control [&_svg]:size-4',
          TILES[tone],
        )}
      >
        {icon ?? <Icon strokeWidth={1.85} />}
      </span>
      <p className="min-w-0 flex-1 basis-60 text-base text-ink-2">
        <strong className="font-title text-ink">{title}</strong>
        {children ? <> {children}</> : null}
      </p>
      {actions}
    </div>
  )
}
