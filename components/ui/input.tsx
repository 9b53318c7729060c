import { Input as Base } from '@base-ui/react/input'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'
import { controlStyles } from './control-styles.ts'

export type InputProps = Omit<ComponentProps<typeof Base>, 'className'> & {
  className?: string | undefined
  /** A lucide icon inside the box, before the text. */
  icon?: ReactNode
}

/** One line of text, 34 high. Inside a `Field` its label, hint and error find it by themselves. */
export function Input({ className, icon, ...rest }: InputProps) {
  const box = <Base className={cn(controlStyles, 'h-8.5', icon && 'pl-8.5', className)} {...rest} />
  if (!icon) return box
  return (
    <span className="relative block">
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-3 [&_svg]:size-4"
      >
        {icon}
      </span>
      {box}
    </span>
  )
}
