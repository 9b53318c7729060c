'use client'

import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn.ts'
import { popupStyles } from './popup-styles.ts'

export type PopoverProps = {
  trigger: ReactElement
  title?: ReactNode
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  align?: 'start' | 'center' | 'end' | undefined
  className?: string | undefined
  children: ReactNode
}

/** More about the thing beside it, or a few controls that act at once. */
export function Popover(props: PopoverProps) {
  const { trigger, title, side = 'bottom', align = 'start', className, children } = props
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange?.(open)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyles, 'w-72 p-4 text-sm', className)}>
            {title ? <Base.Title className="mb-2 font-title text-base">{title}</Base.Title> : null}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
