import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Role } from '#lib/access/roles.ts'
import type { PlaceWord } from './places.ts'
import { Rail } from './rail.tsx'

export type ShellProps = {
  role: Role
  waiting?: Partial<Record<PlaceWord, number>>
  /** The account menu. */
  account: ReactNode
  children: ReactNode
}

/** The room that signed-in pages stand in: skip link, rail, page. */
export async function Shell({ role, waiting = {}, account, children }: ShellProps) {
  const words = await getTranslations('shell')
  return (
    <div className="flex min-h-dvh">
      <a
        href="#page"
        className="sr-only z-60 rounded-control bg-raised px-3 py-2 font-semibold text-ink shadow-float focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2"
      >
        {words('skip')}
      </a>
      <Rail role={role} waiting={waiting} foot={account} />
      <main id="page" tabIndex={-1} className="min-w-0 grow outline-none">
        {children}
      </main>
    </div>
  )
}
