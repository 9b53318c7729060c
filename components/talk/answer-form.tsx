'use client'

import { SendHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, type Ref, useId, useState } from 'react'

const MOST_CHARACTERS = 2000

export type AnswerFormProps = {
  busy: boolean
  onSend: (text: string) => void
  inputRef: Ref<HTMLInputElement>
}

/** Where the caller writes. It can be written in while an answer is on its way; sending waits. */
export function AnswerForm({ busy, onSend, inputRef }: AnswerFormProps) {
  const words = useTranslations('talk.write')
  const [text, setText] = useState('')
  const id = useId()

  function submit(event: FormEvent) {
    event.preventDefault()
    const said = speakable(text)
    if (busy || said === '') return
    onSend(said)
    setText('')
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-1">
      <label htmlFor={id} className="text-on-bakelite-2 text-sm">
        {words('label')}
      </label>
      <div className="flex gap-2">
        <input
          ref={inputRef}
          id={id}
          value={text}
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setText(event.target.value)}
          className="h-12 min-w-0 flex-1 rounded-panel border border-on-bakelite-2 bg-bakelite-2 px-3 text-caption text-on-bakelite"
        />
        <button
          type="submit"
          aria-label={words('send')}
          aria-disabled={busy}
          className="flex size-12 shrink-0 items-center justify-center rounded-panel bg-on-bakelite text-bakelite transition-opacity aria-disabled:opacity-60"
        >
          <SendHorizontal aria-hidden className="size-5" strokeWidth={1.75} />
        </button>
      </div>
    </form>
  )
}

/** What was pasted, without what nobody can say: broken characters and control codes. */
function speakable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
}
