import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'
import { Lamp } from './lamp.tsx'

const badgeStyles = cva(
  'inline-flex h-6 items-center gap-1.5 whitespace-nowrap rounded-full border px-2 font-semibold text-xs [&_svg]:size-3.5 [&_svg]:shrink-0',
  {
    variants: {
      tone: {
        positive: 'border-transparent bg-positive-soft text-positive',
        info: 'border-transparent bg-info-soft text-info',
        warning: 'border-transparent bg-warning-soft text-warning',
        danger: 'border-transparent bg-danger-soft text-danger',
        neutral: 'border-transparent bg-system-soft text-ink-2',
        outline: 'border-line-strong bg-transparent text-ink-2',
        live: 'border-transparent bg-bakelite text-on-bakelite dark:border-lamp/50',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
)

export type BadgeTone = NonNullable<VariantProps<typeof badgeStyles>['tone']>

export type BadgeProps = {
  tone?: BadgeTone | undefined
  /** A lucide icon; a `live` badge has its lamp instead. */
  icon?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A state in words. The colour only supports them. */
export function Badge({ tone, icon, className, children }: BadgeProps) {
  return (
    <span className={cn(badgeStyles({ tone }), className)}>
      {tone === 'live' ? <Lamp /> : icon}
      {children}
    </span>
  )
}
