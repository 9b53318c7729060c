'use client'

import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useTheme } from 'next-themes'
import { Toaster as Sonner } from 'sonner'

/** Where toasts appear. Say what was done with `toast.success` of sonner; errors that need action are not toasts. */
export function Toaster({ label }: { label: string }) {
  const { resolvedTheme } = useTheme()
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-right"
      containerAriaLabel={label}
      icons={{
        success: <CircleCheck className="size-4.5 text-positive" strokeWidth={1.85} />,
        info: <Info className="size-4.5 text-info" strokeWidth={1.85} />,
        warning: <TriangleAlert className="size-4.5 text-warning" strokeWidth={1.85} />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-89 items-start gap-2.5 rounded-panel border border-line bg-raised px-3.5 py-3 text-ink text-base shadow-float font-sans',
          icon: 'mt-px shrink-0',
          title: 'font-semibold',
          description: 'text-ink-2 text-sm',
          actionButton: 'ml-auto shrink-0 font-semibold text-brand underline underline-offset-3',
        },
      }}
    />
  )
}
