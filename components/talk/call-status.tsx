'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { cn } from '#components/ui/cn.ts'

export type CallMood = 'yourTurn' | 'listening' | 'speaking' | 'thinking' | 'waiting' | 'offline'

export type CallStatusProps = { mood: CallMood; startedAtMs: number | null }

/** What the line is doing, in a word, and for how long. The lamp is lit while the line is live. */
export function CallStatus({ mood, startedAtMs }: CallStatusProps) {
  const words = useTranslations('talk.status')
  const lit = mood !== 'offline'
  return (
    <div className="flex flex-col items-center gap-3 pt-4 pb-2">
      <p className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 text-caption">
        <span
          aria-hidden
          className={cn(
            'flex size-6 items-center justify-center rounded-full border-2',
            lit ? 'border-lamp/60' : 'border-on-bakelite-2',
          )}
        >
          <span
            className={cn(
              'size-3.5 rounded-full',
              lit ? 'bg-lamp' : 'bg-on-bakelite-2',
              mood === 'yourTurn' && 'motion-safe:animate-breathe',
            )}
          />
        </span>
        <span role="status" className="font-title text-on-bakelite">
          {words(mood)}
        </span>
        {startedAtMs !== null ? <Elapsed sinceMs={startedAtMs} /> : null}
      </p>
      {mood === 'listening' ? <Waves /> : null}
    </div>
  )
}

function Elapsed({ sinceMs }: { sinceMs: number }) {
  const words = useTranslations('talk.status')
  const [nowMs, setNowMs] = useState(sinceMs)
  useEffect(() => {
    const tick = () => setNowMs(Date.now())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((nowMs - sinceMs) / 1000))
  return (
    <span role="timer" aria-label={words('duration')} className="text-on-bakelite-2">
      {String(Math.floor(seconds / 60)).padStart(2, '0')}:{String(seconds % 60).padStart(2, '0')}
    </span>
  )
}

const HEIGHTS = [3, 6, 11, 20, 28, 17, 9, 22, 32, 24, 14, 8, 14, 23, 15, 9, 4, 3]

function Waves() {
  return (
    <svg aria-hidden viewBox="0 0 180 34" className="h-8 w-45 max-w-full fill-lamp">
      {HEIGHTS.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
        <rect key={index} x={index * 10} y={17 - height / 2} width="5" height={height} rx="2.5" />
      ))}
    </svg>
  )
}
