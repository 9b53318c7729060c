'use client'

import { Toast } from '@base-ui/react/toast'
import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { toasts } from './toast.ts'

export type ToasterProps = {
  /** The accessible name of the pile. */
  label: string
  closeLabel: string
}

/** Where toasts appear: bottom right, the newest below. Sonner is not used: its style sheet carries no nonce. */
export function Toaster({ label, closeLabel }: ToasterProps) {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label={label}
          className="fixed right-4 bottom-4 z-60 flex w-89 max-w-[calc(100vw-2rem)] flex-col gap-2 outline-none"
        >
          <Pile closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Pile({ closeLabel }: { closeLabel: string }) {
  const { toasts: shown } = Toast.useToastManager()
  return shown.toReversed().map((one) => (
    <Toast.Root
      key={one.id}
      toast={one}
      swipeDirection="right"
      className="rounded-panel border border-line bg-raised text-ink shadow-float transition-[opacity,translate] duration-180 ease-calm data-limited:hidden data-ending-style:translate-x-4 data-starting-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-2.5 px-3.5 py-3">
        <Sign type={one.type} />
        <div className="min-w-0 grow text-base">
          <Toast.Title className="font-title" />
          <Toast.Description className="text-ink-2 text-sm" />
          <Toast.Action className="link mt-0.5 text-sm" />
        </div>
        <Toast.Close
          aria-label={closeLabel}
          className="-mt-0.5 -mr-1 flex size-6 shrink-0 items-center justify-center rounded-chip text-ink-3 hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-3.5" strokeWidth={1.85} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

function Sign({ type }: { type: string | undefined }) {
  const look = 'mt-px size-4.5 shrink-0'
  if (type === 'success')
    return <CircleCheck aria-hidden className={`${look} text-positive`} strokeWidth={1.85} />
  if (type === 'warning')
    return <TriangleAlert aria-hidden className={`${look} text-warning`} strokeWidth={1.85} />
  return <Info aria-hidden className={`${look} text-info`} strokeWidth={1.85} />
}
