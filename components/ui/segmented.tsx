'use client'

import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type SegmentedProps<Value extends string> = {
  /** The accessible name of the whole. */
  label: string
  options: readonly { value: Value; label: string; icon?: ReactNode; iconOnly?: boolean }[]
  value: Value
  onValueChange: (value: Value) => void
  size?: 28 | 32 | undefined
  className?: string | undefined
}

/** Two to four ways of looking at the same thing; one is always chosen. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onValueChange, size = 32, className } = props
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen) onValueChange(chosen.value)
      }}
      className={cn(
        'inline-flex items-center gap-0.5 rounded-control border border-line bg-sunken p-0.5',
        className,
      )}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          aria-label={option.iconOnly ? option.label : undefined}
          className={cn(
            'flex items-center gap-1.5 rounded-chip border border-transparent px-2.5 font-semibold text-ink-2 text-sm transition-colors hover:text-ink data-pressed:border-line data-pressed:bg-raised data-pressed:text-ink [&_svg]:size-3.5',
            size === 28 ? 'h-5.5' : 'h-6.5',
          )}
        >
          {option.icon}
          {option.iconOnly ? null : option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
