'use client'

import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'
import { controlStyles } from './control-styles.ts'
import { itemStyles, popupStyles } from './popup-styles.ts'

export type SelectOption<Value extends string> = {
  value: Value
  label: string
  icon?: ReactNode
  disabled?: boolean
}

export type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[]
  /** null: nothing chosen yet. */
  value?: Value | null | undefined
  defaultValue?: Value | undefined
  onValueChange?: (value: Value) => void
  /** The accessible name where there is no `Field` around it. */
  label?: string | undefined
  /** What an empty select says. */
  placeholder?: string | undefined
  name?: string | undefined
  id?: string | undefined
  disabled?: boolean | undefined
  size?: 28 | 34 | undefined
  className?: string | undefined
}

/** One of a few values, all of them known. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, label, placeholder, size = 34, className, onValueChange, ...root } = props
  return (
    <Base.Root
      items={options}
      onValueChange={(value) => {
        if (value !== null) onValueChange?.(value)
      }}
      {...root}
    >
      <Base.Trigger
        aria-label={label}
        className={cn(
          controlStyles,
          'flex select-none items-center justify-between gap-2 text-left',
          size === 34 ? 'h-8.5' : 'h-7 px-2 text-sm',
          className,
        )}
      >
        <Base.Value className="truncate data-placeholder:text-ink-3" placeholder={placeholder} />
        <Base.Icon className="shrink-0 text-ink-3">
          <ChevronsUpDown className="size-3.5" strokeWidth={1.85} />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyles, 'min-w-(--anchor-width) p-1')}>
            <Base.List className="max-h-(--available-height) overflow-y-auto">
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className={cn(itemStyles, 'pr-7')}
                >
                  {option.icon}
                  <Base.ItemText className="grow">{option.label}</Base.ItemText>
                  <Base.ItemIndicator className="-mr-5 text-brand">
                    <Check strokeWidth={2.2} className="text-brand!" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
