'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { cn } from './cn.ts'
import { IconButton } from './icon-button.tsx'
import { backdropStyles, dialogStyles } from './overlay-styles.ts'

export type DialogProps = {
  title: ReactNode
  description?: ReactNode
  /** The accessible name of the cross. */
  closeLabel: string
  /** The element that opens it, where it is not controlled. */
  trigger?: ReactElement | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  /** Buttons, the filled one last. */
  footer?: ReactNode
  /** Width in pixels; 480 by default. */
  width?: 400 | 480 | 640 | 880 | undefined
  children?: ReactNode
}

/** Where typing starts when the dialog opens; without any of them, at its first button. */
const FIELDS = 'input:not([type=hidden]), textarea, [role=combobox]'

const WIDTHS = { 400: 'max-w-100', 480: 'max-w-120', 640: 'max-w-160', 880: 'max-w-220' } as const

/** A question or a small form that comes before anything else on the page. */
export function Dialog(props: DialogProps) {
  const { title, description, closeLabel, trigger, footer, width = 480, children } = props
  const body = useRef<HTMLDivElement>(null)
  const firstField = () => body.current?.querySelector<HTMLElement>(FIELDS) ?? true
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange?.(open)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropStyles} />
        <Base.Popup initialFocus={firstField} className={cn(dialogStyles, WIDTHS[width])}>
          <header className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0 grow">
              <Base.Title className="font-title text-lg">{title}</Base.Title>
              {description ? (
                <Base.Description className="mt-1 text-ink-2 text-sm">
                  {description}
                </Base.Description>
              ) : null}
            </div>
            <Base.Close
              render={
                <IconButton
                  label={closeLabel}
                  icon={<X strokeWidth={1.85} />}
                  size={28}
                  className="-mr-1"
                />
              }
            />
          </header>
          {children ? (
            <div ref={body} className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">
              {children}
            </div>
          ) : null}
          {footer ? (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-line border-t px-5 py-3">
              {footer}
            </footer>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Wraps a button in the footer so that pressing it closes the dialog. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />
}
