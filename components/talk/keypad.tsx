'use client'

import { Delete } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'

const KEYS = [
  ['1', ''],
  ['2', 'abc'],
  ['3', 'def'],
  ['4', 'ghi'],
  ['5', 'jkl'],
  ['6', 'mno'],
  ['7', 'pqrs'],
  ['8', 'tuv'],
  ['9', 'wxyz'],
  ['*', ''],
  ['0', ''],
] as const

const MOST_DIGITS = 40

export type KeypadProps = {
  busy: boolean
  onSend: (digits: string) => void
}

/** A telephone's keys: digits collect above them, the hash sends them. The keyboard's own digits work too. */
export function Keypad({ busy, onSend }: KeypadProps) {
  const words = useTranslations('talk.keypad')
  const [typed, setTyped] = useState('')

  const press = (key: string) => setTyped((before) => (before + key).slice(0, MOST_DIGITS))
  const erase = () => setTyped((before) => before.slice(0, -1))
  const send = () => {
    if (busy || typed === '') return
    onSend(typed)
    setTyped('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^[0-9*]$/.test(event.key)) press(event.key)
    else if (event.key === 'Backspace') erase()
    else if (event.key === '#') send()
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this in every browser
    <div
      role="group"
      aria-label={words('open')}
      onKeyDown={onKeyDown}
      className="rounded-[20px] bg-bakelite-2 p-2.5 sm:p-3"
    >
      <div className="flex min-h-11 items-center gap-2 px-2">
        <output
          aria-label={words('typed')}
          className="min-w-0 flex-1 overflow-x-auto whitespace-nowrap font-mono font-semibold text-digits text-on-bakelite"
        >
          {typed}
          <span aria-hidden className="ml-0.5 border-lamp border-l-2" />
        </output>
        <button
          type="button"
          aria-label={words('delete')}
          disabled={typed === ''}
          onClick={erase}
          className="flex size-11 items-center justify-center rounded-control text-on-bakelite disabled:text-on-bakelite-2"
        >
          <Delete aria-hidden className="size-5" strokeWidth={1.75} />
        </button>
      </div>
      <div className="grid grid-cols-3 gap-2">
        {KEYS.map(([digit, letters]) => (
          <Key
            key={digit}
            face={digit}
            hint={letters}
            label={digit === '*' ? words('star') : digit}
            onPress={() => press(digit)}
          />
        ))}
        <Key face="#" hint={words('done')} label={words('doneLabel')} onPress={send} />
      </div>
    </div>
  )
}

type KeyProps = { face: string; hint: string; label: string; onPress: () => void }

function Key({ face, hint, label, onPress }: KeyProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="flex min-h-11 flex-wrap items-center justify-center gap-x-2 rounded-panel bg-on-bakelite/10 px-1 font-semibold text-on-bakelite text-xl transition-colors hover:bg-on-bakelite/20"
    >
      {face}
      {hint ? <span className="font-normal text-on-bakelite text-sm">{hint}</span> : null}
    </button>
  )
}
