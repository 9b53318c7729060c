'use client'

import { Progress as Base } from '@base-ui/react/progress'
import type { ReactNode } from 'react'

export type ProgressProps = {
  label: ReactNode
  /** 0 to 100; null: under way, nobody knows how far. */
  value: number | null
  /** The share in words, such as "3 de 8". */
  valueText?: string | undefined
}

/** How far something that takes longer has come. */
export function Progress({ label, value, valueText }: ProgressProps) {
  return (
    <Base.Root
      value={value}
      getAriaValueText={valueText === undefined ? undefined : () => valueText}
      className="grid grid-cols-[1fr_auto] gap-y-1.5 text-sm"
    >
      <Base.Label className="text-ink-2">{label}</Base.Label>
      {valueText ? <span className="text-ink-3">{valueText}</span> : null}
      <Base.Track className="col-span-2 h-1.5 overflow-hidden rounded-full bg-system-soft">
        <Base.Indicator className="h-full rounded-full bg-brand transition-[width] data-indeterminate:w-1/3 data-indeterminate:animate-breathe" />
      </Base.Track>
    </Base.Root>
  )
}
