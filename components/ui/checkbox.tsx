import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'

export type CheckboxProps = Omit<ComponentProps<typeof Base.Root>, 'className' | 'children'> & {
  /** The words beside the box; without them give `aria-label`. */
  label?: ReactNode
  hint?: ReactNode
  className?: string | undefined
}

/** Something that is or is not, saved with the rest of the form. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const box = (
    <Base.Root
      className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-chip border border-line-strong bg-raised transition-colors hover:border-ink-3 data-checked:border-brand data-indeterminate:border-brand data-checked:bg-brand data-indeterminate:bg-brand data-disabled:opacity-50"
      {...rest}
    >
      <Base.Indicator className="flex text-on-brand" keepMounted>
        {rest.indeterminate ? (
          <Minus aria-hidden className="size-3" strokeWidth={3} />
        ) : (
          <Check
            aria-hidden
            className="size-3 opacity-0 in-data-checked:opacity-100"
            strokeWidth={3}
          />
        )}
      </Base.Indicator>
    </Base.Root>
  )
  if (!label) return box
  return (
    <label className={cn('flex cursor-pointer items-start gap-2 text-base', className)}>
      {box}
      <span>
        {label}
        {hint ? <span className="block text-ink-3 text-xs">{hint}</span> : null}
      </span>
    </label>
  )
}
