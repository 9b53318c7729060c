import type { ReactNode } from 'react'
import { SIGNED_IN, TextsFor } from '#app/i18n/texts-for.tsx'
import { requireSession } from '#app/session.ts'

/** Drawing takes the whole window: the mark leads back to the other screens. */
export default async function EditorLayout({ children }: { children: ReactNode }) {
  await requireSession()
  return (
    <TextsFor areas={SIGNED_IN}>
      <main id="page" tabIndex={-1} className="h-dvh overflow-hidden outline-none">
        {children}
      </main>
    </TextsFor>
  )
}
