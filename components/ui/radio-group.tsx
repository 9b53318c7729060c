'use client'

import { Radio } from '@base-ui/react/radio'
import { RadioGroup as Base } from '@base-ui/react/radio-group'
import { type ReactNode, useId } from 'react'
import { cn } from './cn.ts'

export type RadioGroupProps<Value extends string> = {
  /** The question above the answers. */
  label: ReactNode
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode; disabled?: boolean }[]
  value?: Value | undefined
  defaultValue?: Value | undefined
  onValueChange?: (value: Value) => void
  name?: string | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

/** One of a few answers, all of them in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, className, onValueChange, ...group } = props
  const labelId = useId()
  return (
    <Base
      aria-labelledby={labelId}
      className={cn('flex flex-col gap-2', className)}
      onValueChange={(value) => onValueChange?.(value)}
      {...group}
    >
      <span id={labelId} className="font-semibold text-sm">
        {label}
      </span>
      {options.map((option) => (
        <label key={option.value} className="flex cursor-pointer items-start gap-2 text-base">
          <Radio.Root
            value={option.value}
            disabled={option.disabled}
            className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-raised transition-colors hover:border-ink-3 data-checked:border-brand data-checked:bg-brand data-disabled:opacity-50"
          >
            <Radio.Indicator className="size-1.5 rounded-full bg-on-brand" />
          </Radio.Root>
          <span>
            {option.label}
            {option.hint ? <span className="block text-ink-3 text-xs">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </Base>
  )
}
