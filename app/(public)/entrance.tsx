import type { ReactNode } from 'react'
import { Mark } from '#components/ui/mark.tsx'

export type EntranceProps = {
  title: ReactNode
  lead?: ReactNode
  /** Under the panel: the way out for those whom the form does not help. */
  foot?: ReactNode
  children: ReactNode
}

/** The page that people without a session see: one panel with one form. */
export function Entrance({ title, lead, foot, children }: EntranceProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-10">
      <div className="w-full max-w-100">
        <p className="mb-5 flex items-center justify-center gap-2.5 font-title text-lg">
          <Mark size={32} />
          Centralita
        </p>
        <div className="panel px-6 pt-5 pb-6">
          <h1 className="font-title text-xl">{title}</h1>
          {lead ? <p className="mt-1 text-base text-ink-2">{lead}</p> : null}
          <div className="mt-5">{children}</div>
        </div>
        {foot ? <p className="mt-4 text-center text-ink-3 text-sm">{foot}</p> : null}
      </div>
    </main>
  )
}
