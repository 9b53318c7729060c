'use client'

import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'
import { tabStyles } from './tab-styles.ts'

export type TabsProps<Value extends string> = {
  /** The accessible name of the row of tabs. */
  label: string
  tabs: readonly { value: Value; label: ReactNode; count?: number; panel: ReactNode }[]
  value?: Value | undefined
  defaultValue?: Value | undefined
  onValueChange?: (value: Value) => void
  className?: string | undefined
  listClassName?: string | undefined
  panelClassName?: string | undefined
}

/** Parts of one thing, one in sight at a time. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, tabs, value, defaultValue, onValueChange, className } = props
  return (
    <Base.Root
      value={value}
      defaultValue={defaultValue ?? tabs[0]?.value}
      onValueChange={(next) => onValueChange?.(next)}
      className={className}
    >
      <Base.List
        aria-label={label}
        className={cn('flex gap-4 border-line border-b', props.listClassName)}
      >
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={tabStyles}>
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="font-normal text-ink-3">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className={props.panelClassName}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
