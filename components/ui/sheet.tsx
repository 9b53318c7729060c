'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn.ts'
import { IconButton } from './icon-button.tsx'
import { backdropStyles } from './overlay-styles.ts'

export type SheetProps = {
  title: ReactNode
  description?: ReactNode
  closeLabel: string
  trigger?: ReactElement | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  side?: 'right' | 'left' | 'bottom' | undefined
  footer?: ReactNode
  children: ReactNode
}

const SIDES = {
  right:
    'inset-y-0 right-0 w-full max-w-110 border-l data-ending-style:translate-x-full data-starting-style:translate-x-full',
  left: 'inset-y-0 left-0 w-full max-w-90 border-r data-ending-style:-translate-x-full data-starting-style:-translate-x-full',
  bottom:
    'inset-x-0 bottom-0 max-h-[80dvh] rounded-t-dialog border-t data-ending-style:translate-y-full data-starting-style:translate-y-full',
} as const

/** A panel from the edge of the window, for what belongs to a row or a step but needs room. */
export function Sheet(props: SheetProps) {
  const { title, description, closeLabel, trigger, side = 'right', footer, children } = props
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange?.(open)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropStyles} />
        <Base.Popup
          className={cn(
            'fixed z-50 flex flex-col border-line bg-raised text-ink shadow-float outline-none transition-transform duration-180 ease-calm data-ending-style:duration-120',
            SIDES[side],
          )}
        >
          <header className="flex items-start gap-4 border-line border-b px-5 py-4">
            <div className="min-w-0 grow">
              <Base.Title className="font-title text-lg">{title}</Base.Title>
              {description ? (
                <Base.Description className="text-ink-3 text-sm">{description}</Base.Description>
              ) : null}
            </div>
            <Base.Close
              render={<IconButton label={closeLabel} icon={<X strokeWidth={1.85} />} size={28} />}
            />
          </header>
          <div className="min-h-0 grow overflow-y-auto px-5 py-4">{children}</div>
          {footer ? (
            <footer className="flex justify-end gap-2 border-line border-t px-5 py-3">
              {footer}
            </footer>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
