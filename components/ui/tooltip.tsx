'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

export type TooltipProps = {
  /** What it says; short, no full stop. */
  words: ReactNode
  /** A key that does the same, shown behind the words. */
  keys?: string | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** The element it belongs to; it must take props and a ref. */
  children: ReactElement
}

/** A hint on hover and focus. It repeats a name, it never carries what cannot be had otherwise. */
export function Tooltip({ words, keys, side = 'top', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-60">
          <Base.Popup className="max-w-72 rounded-control bg-bakelite px-2 py-1 text-on-bakelite text-xs shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 dark:border dark:border-line">
            {words}
            {keys ? <kbd className="ml-2 font-mono text-on-bakelite-2">{keys}</kbd> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
