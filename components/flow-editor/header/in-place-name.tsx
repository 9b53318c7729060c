'use client'

import { Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'

export type InPlaceNameProps = {
  name: string
  /** What the name is of, for those who cannot see where it stands. */
  label: string
  level: 1 | 2
  readOnly: boolean
  onRename(name: string): void
}

/** A name that is changed where it stands: click or F2, Enter keeps it, Escape leaves it. */
export function InPlaceName({ name, label, level, readOnly, onRename }: InPlaceNameProps) {
  const words = useTranslations('editor')
  const [writing, setWriting] = useState<string | null>(null)
  const left = useRef(false)
  const Heading = level === 1 ? 'h1' : 'h2'
  const finish = () => {
    const next = writing?.trim() ?? ''
    if (!left.current && next !== '' && next !== name) onRename(next)
    setWriting(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape') return
    event.preventDefault()
    left.current = true
    event.currentTarget.blur()
  }
  if (writing !== null) {
    return (
      <input
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the name that was just pressed
        autoFocus
        aria-label={label}
        value={writing}
        maxLength={80}
        onChange={(event) => setWriting(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={finish}
        onKeyDown={onKeyDown}
        className="-my-px -ml-1.5 w-full min-w-40 rounded-chip border border-line-strong bg-raised px-1.25 font-title text-lg"
      />
    )
  }
  const begin = () => {
    left.current = false
    setWriting(name)
  }
  return (
    <Heading className="min-w-0 font-title text-lg">
      {readOnly ? (
        <span className="block truncate">{name}</span>
      ) : (
        <button
          type="button"
          data-rename={level === 1 ? 'flow' : 'step'}
          title={words('renameHint')}
          onClick={begin}
          onKeyDown={(event) => {
            if (event.key === 'F2') begin()
          }}
          className="group flex max-w-full items-center gap-1.5 rounded-chip text-left font-title hover:bg-hover"
        >
          <span className="truncate">{name}</span>
          <Pencil
            aria-hidden
            size={13}
            strokeWidth={1.85}
            className="shrink-0 text-ink-3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
          />
        </button>
      )}
    </Heading>
  )
}
