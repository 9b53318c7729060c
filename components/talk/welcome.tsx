'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { talkButton } from './talk-button.ts'

export type WelcomeProps = { busy: boolean; trouble: ReactNode; onStart: () => void }

/** Before the call: who answers, what happens to what is said, and the one button. */
export function Welcome({ busy, trouble, onStart }: WelcomeProps) {
  const words = useTranslations('talk.welcome')
  return (
    <main className="flex flex-1 flex-col justify-center gap-5 py-8">
      <h2 className="font-title text-on-bakelite text-xl">{words('title')}</h2>
      <div className="max-w-[60ch] space-y-2 text-caption text-on-bakelite-2">
        <p>{words('lead')}</p>
        <p>{words('kept')}</p>
      </div>
      {trouble}
      <button
        type="button"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onStart()
        }}
        className={talkButton('filled', 'min-h-14 text-lg')}
      >
        <Phone aria-hidden className="size-5" strokeWidth={1.75} />
        {words(busy ? 'starting' : 'start')}
      </button>
    </main>
  )
}
