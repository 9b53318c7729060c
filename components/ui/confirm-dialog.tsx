'use client'

import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { CircleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button } from './button.tsx'
import { cn } from './cn.ts'
import { backdropStyles, dialogStyles } from './overlay-styles.ts'

export type ConfirmDialogProps = {
  /** A question that names the object: "¿Borrar «Datos de la avería»?". */
  title: ReactNode
  /** What else goes with it, and what stays. */
  description: ReactNode
  /** Verb and object: "Borrar paso". */
  confirmLabel: string
  cancelLabel: string
  danger?: boolean | undefined
  busy?: boolean | undefined
  /** Why it did not work, when it did not; the dialog stays open. */
  error?: ReactNode
  trigger?: ReactElement | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  onConfirm: () => void
}

/** Asks before something that cannot be undone by pressing back. Cancel has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, description, confirmLabel, cancelLabel, danger, busy, error, trigger } = props
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange?.(open)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropStyles} />
        <Base.Popup className={cn(dialogStyles, 'max-w-110 p-5')}>
          <Base.Title className="font-title text-lg">{title}</Base.Title>
          <Base.Description className="mt-1.5 text-base text-ink-2">{description}</Base.Description>
          {error ? (
            <p role="alert" className="mt-3 flex gap-1.5 font-semibold text-danger text-sm">
              <CircleAlert aria-hidden className="mt-px size-4 shrink-0" strokeWidth={1.85} />
              {error}
            </p>
          ) : null}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Base.Close render={<Button variant="ghost">{cancelLabel}</Button>} />
            <Button
              variant={danger ? 'danger-outline' : 'primary'}
              busy={busy}
              onClick={props.onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
