import { Button as BaseButton } from '@base-ui/react/button'
import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonStyles } from './button-styles.ts'
import { cn } from './cn.ts'

export type ButtonProps = Omit<ComponentProps<typeof BaseButton>, 'className'> &
  ButtonLook & {
    /** A lucide icon before the words; the turning ring takes its place while busy. */
    icon?: ReactNode
    /** Something is under way because of this button: it keeps the focus and takes no second press. */
    busy?: boolean | undefined
    className?: string | undefined
  }

/** A button with words. At most one `primary` in a region. */
export function Button(props: ButtonProps) {
  const { variant, size, icon, busy = false, disabled, className, children, ...rest } = props
  return (
    <BaseButton
      className={cn(buttonStyles({ variant, size }), className)}
      disabled={busy || disabled}
      focusableWhenDisabled={busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? <LoaderCircle aria-hidden className="animate-turn" strokeWidth={1.85} /> : icon}
      {children}
    </BaseButton>
  )
}
