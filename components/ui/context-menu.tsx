'use client'

import { ContextMenu as Base } from '@base-ui/react/context-menu'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn.ts'
import { popupStyles } from './popup-styles.ts'

export type ContextMenuProps = {
  /** `MenuItem`, `MenuLink`, `MenuSeparator` of `menu.tsx`. */
  items: ReactNode
  /** Where a right click, a long press or the menu key opens it. */
  children: ReactElement
}

/** The same acts as the row's menu, where the pointer is. */
export function ContextMenu({ items, children }: ContextMenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="z-50 outline-none">
          <Base.Popup className={cn(popupStyles, 'min-w-44 p-1')}>{items}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
