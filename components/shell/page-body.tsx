import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'

/** A page with margins, as lists and forms have; the editor fills the window instead. */
export function PageBody({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cn('flex flex-col gap-4 px-8 pt-5.5 pb-10', className)}>{children}</div>
}
