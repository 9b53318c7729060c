import { Field as Base } from '@base-ui/react/field'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type FieldProps = {
  label: ReactNode
  /** What to write and why, in one line. */
  hint?: ReactNode
  /** What is wrong and how to cure it; it takes the place of the hint. */
  error?: ReactNode
  /** Words behind the label, such as "opcional". */
  aside?: ReactNode
  name?: string | undefined
  disabled?: boolean | undefined
  className?: string | undefined
  /** A control of this kit: `Input`, `Textarea`, `Select`, `Combobox`. */
  children: ReactNode
}

/** A labelled control: label above, hint below, the error instead of the hint with its icon. */
export function Field(props: FieldProps) {
  const { label, hint, error, aside, name, disabled, className, children } = props
  return (
    <Base.Root
      invalid={Boolean(error)}
      disabled={disabled}
      name={name}
      className={cn('flex min-w-0 flex-col gap-1', className)}
    >
      <span className="flex items-baseline justify-between gap-2">
        <Base.Label className="font-semibold text-ink text-sm">{label}</Base.Label>
        {aside ? <span className="text-ink-3 text-xs">{aside}</span> : null}
      </span>
      {children}
      {error ? (
        <Base.Error match className="flex items-start gap-1 font-semibold text-danger text-xs">
          <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" strokeWidth={1.85} />
          <span>{error}</span>
        </Base.Error>
      ) : hint ? (
        <Base.Description className="text-ink-3 text-xs">{hint}</Base.Description>
      ) : null}
    </Base.Root>
  )
}
