import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type ChipProps = {
  icon?: ReactNode
  className?: string | undefined
  children: ReactNode
} & ({ onRemove: () => void; removeLabel: string } | { onRemove?: never; removeLabel?: never })

/** A value of the call or of the flow inside a sentence, or one of several chosen things. */
export function Chip({ icon, className, children, onRemove, removeLabel }: ChipProps) {
  return (
    <span
      className={cn(
        'inline-flex h-5.5 max-w-full items-center gap-1 rounded-chip bg-brand-soft px-1.5 font-semibold text-brand-ink text-xs [&_svg]:size-3.5 [&_svg]:shrink-0',
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
      {onRemove ? (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="-mr-1 flex size-4.5 items-center justify-center rounded-chip hover:bg-brand-ink/12"
        >
          <X aria-hidden strokeWidth={2} className="size-3!" />
        </button>
      ) : null}
    </span>
  )
}
