import { Switch as Base } from '@base-ui/react/switch'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'

export type SwitchProps = Omit<ComponentProps<typeof Base.Root>, 'className' | 'children'> & {
  /** The words beside it; without them give `aria-label`. */
  label?: ReactNode
  hint?: ReactNode
  className?: string | undefined
}

/** Something that is on or off from the moment it is pressed. */
export function Switch({ label, hint, className, ...rest }: SwitchProps) {
  const track = (
    <Base.Root
      className="mt-px flex h-4.5 w-8 shrink-0 items-center rounded-full border border-line-strong bg-sunken px-px transition-colors hover:border-ink-3 data-checked:border-brand data-checked:bg-brand data-disabled:opacity-50"
      {...rest}
    >
      <Base.Thumb className="size-3.5 rounded-full bg-line-strong transition-[translate,background-color] data-checked:translate-x-3.5 data-checked:bg-on-brand" />
    </Base.Root>
  )
  if (!label) return track
  return (
    <label className={cn('flex cursor-pointer items-start gap-2 text-base', className)}>
      {track}
      <span>
        {label}
        {hint ? <span className="block text-ink-3 text-xs">{hint}</span> : null}
      </span>
    </label>
  )
}
