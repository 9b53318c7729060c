'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronsUpDown } from 'lucide-react'
import { cn } from './cn.ts'
import { controlStyles } from './control-styles.ts'
import { itemStyles, popupStyles } from './popup-styles.ts'

export type ComboboxOption = { value: string; label: string; detail?: string }

export type ComboboxProps = {
  options: readonly ComboboxOption[]
  /** null: nothing chosen. */
  value: string | null
  onValueChange: (value: string | null) => void
  /** What the list says when nothing matches. */
  empty: string
  /** The accessible name of the button that opens the list. */
  openLabel: string
  /** The accessible name where there is no `Field` around it. */
  label?: string | undefined
  placeholder?: string | undefined
  name?: string | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

/** One of many values, found by typing. */
export function Combobox(props: ComboboxProps) {
  const { options, value, onValueChange, empty, openLabel, label, placeholder, ...rest } = props
  const { className, ...root } = rest
  return (
    <Base.Root
      items={options}
      value={options.find((option) => option.value === value) ?? null}
      onValueChange={(option) => onValueChange(option?.value ?? null)}
      {...root}
    >
      <span className={cn('relative block', className)}>
        <Base.Input
          aria-label={label}
          placeholder={placeholder}
          className={cn(controlStyles, 'h-8.5 pr-8.5')}
        />
        <Base.Trigger
          aria-label={openLabel}
          className="absolute inset-y-0 right-0 flex w-8.5 items-center justify-center rounded-control text-ink-3"
        >
          <ChevronsUpDown className="size-3.5" strokeWidth={1.85} />
        </Base.Trigger>
      </span>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyles, 'w-(--anchor-width) p-1')}>
            <Base.Empty className="px-2 py-1.5 text-ink-3 text-sm empty:hidden">{empty}</Base.Empty>
            <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto">
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} value={option} className={itemStyles}>
                  <span className="grow">
                    {option.label}
                    {option.detail ? (
                      <span className="block text-ink-3 text-xs">{option.detail}</span>
                    ) : null}
                  </span>
                  <Base.ItemIndicator>
                    <Check strokeWidth={2.2} className="text-brand!" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
