'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { TranscriptLine } from '#runtime/simulator/transcript.ts'

export type CaptionsProps = {
  lines: TranscriptLine[]
  /** What the recogniser guesses while the caller speaks. */
  guess: string
  /** After the call nothing is spoken any more: the last line is not lit. */
  live: boolean
  /** How much room what stands below leaves; when it changes, the newest line must come back into view. */
  room: 'ample' | 'little'
}

/** What has been said, newest last and always in view; screen readers are told each new line. */
export function Captions({ lines, guess, live, room }: CaptionsProps) {
  const words = useTranslations('talk.captions')
  const end = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new line is the reason to scroll
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' })
  }, [lines.length, guess, room])

  return (
    <div
      role="log"
      aria-live="polite"
      aria-label={words('label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      className="min-h-32 flex-1 [@media(min-height:44rem)]:overflow-y-auto"
    >
      {lines.map((line, index) => (
        <Caption
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          key={index}
          name={lines[index - 1]?.who === line.who ? null : words(nameOf(line))}
          line={line}
          current={live && index >= lastTurn(lines)}
        />
      ))}
      {guess ? (
        <div aria-hidden>
          <Caption name={words('you')} line={{ who: 'caller', text: guess }} current />
        </div>
      ) : null}
      <div ref={end} className="h-4" />
    </div>
  )
}

/** `name` null: the same one goes on speaking. */
type CaptionProps = { name: string | null; line: TranscriptLine; current: boolean }

function Caption({ name, line, current }: CaptionProps) {
  return (
    <div className={cn('max-w-[70ch]', name === null ? 'pt-1' : 'pt-3')}>
      {name === null ? null : <p className="text-on-bakelite-2 text-sm">{name}</p>}
      <p
        className={cn(
          'wrap-anywhere whitespace-pre-line text-caption',
          current ? 'text-on-bakelite' : 'text-on-bakelite-2',
          line.who === 'caller' && current && 'text-lamp',
        )}
      >
        {line.text}
      </p>
    </div>
  )
}

function nameOf(line: TranscriptLine): 'assistant' | 'you' {
  return line.who === 'assistant' ? 'assistant' : 'you'
}

/** Where the last exchange begins: the caller's last words, else the last thing said. */
function lastTurn(lines: TranscriptLine[]): number {
  const lastCaller = lines.findLastIndex((line) => line.who === 'caller')
  return lastCaller === -1 ? 0 : lastCaller
}
