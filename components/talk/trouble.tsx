'use client'

import { TriangleAlert, WifiOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { talkButton } from './talk-button.ts'
import type { Failure } from './talk-client.ts'

export type TroubleProps = {
  online: boolean
  failure: Failure | null
  /** Something can be sent again. */
  retryable: boolean
  /** The call could not be picked up after loading the page. */
  resuming: boolean
  onRetry: () => void
  onStartAgain: () => void
}

/** What went wrong, what still holds and what to do; nothing when all is well. */
export function Trouble(props: TroubleProps) {
  const { online, failure, retryable, resuming, onRetry, onStartAgain } = props
  const words = useTranslations('talk.trouble')
  if (online && !failure) return null
  const Icon = online ? TriangleAlert : WifiOff
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-panel bg-bakelite-2 px-3 py-2.5"
    >
      <Icon aria-hidden className="size-5 shrink-0 text-on-bakelite" strokeWidth={1.75} />
      <p className="min-w-0 flex-1 basis-48 text-on-bakelite text-step">
        {online ? sentence() : words('offline')}
      </p>
      {failure && online && retryable ? (
        <button type="button" className={talkButton('outline')} onClick={onRetry}>
          {words(resuming ? 'reload' : 'retry')}
        </button>
      ) : null}
      {failure && online && (!retryable || resuming) ? (
        <button type="button" className={talkButton('outline')} onClick={onStartAgain}>
          {words('startAgain')}
        </button>
      ) : null}
    </div>
  )

  function sentence(): string {
    if (failure?.kind === 'problem') return failure.words
    return words(resuming ? 'lost' : 'network')
  }
}
