'use client'

import { ArrowUp, CircleAlert, Grip, RotateCcw, ShieldCheck, Undo2, VolumeX, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useDerived, useEditor } from '#components/flow-editor/state/editor-context.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Lamp } from '#components/ui/lamp.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { Select } from '#components/ui/select.tsx'
import { Keypad } from './keypad.tsx'
import { Transcript } from './transcript.tsx'
import { isOver, listeningFor } from './turns.ts'
import { type TryCall, useTryCall } from './use-try-call.ts'

/** A text call against the draft, with a pretend desk. */
export function TryPanel() {
  const words = useTranslations('try')
  const { view } = useEditor()
  const call = useTryCall()
  const over = isOver(call.entries)
  const end = useRef<HTMLDivElement>(null)
  const count = call.entries.length
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' })
  }, [count])
  return (
    <aside
      aria-label={words('name')}
      className="flex w-92 shrink-0 flex-col border-line border-l bg-surface min-[1400px]:w-108"
    >
      <header className="flex items-center gap-2 px-4 pt-3.5 pb-2.5">
        <h2 className="grow font-title text-lg">{words('title')}</h2>
        {over ? null : (
          <Badge tone="live">
            <span className="tabular-nums">{elapsed(call)}</span>
          </Badge>
        )}
        <IconButton
          size={28}
          label={words('restart')}
          icon={<RotateCcw aria-hidden strokeWidth={1.85} />}
          onClick={() => call.restart()}
        />
        <IconButton
          size={28}
          label={words('close')}
          icon={<X aria-hidden strokeWidth={1.85} />}
          onClick={() => view.setState({ side: 'inspector' })}
        />
      </header>
      <CallSettings call={call} />
      <p className="flex items-center gap-2.5 bg-positive-soft px-4 py-2 font-semibold text-positive text-sm">
        <ShieldCheck aria-hidden size={17} strokeWidth={1.85} className="shrink-0" />
        {words('pretend')}
      </p>
      <div
        role="log"
        aria-label={words('transcript')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        tabIndex={0}
        className="min-h-0 grow overflow-y-auto px-4 py-3"
      >
        <Transcript entries={call.entries} />
        <Waiting call={call} />
        <div ref={end} />
      </div>
      <Answering call={call} over={over} />
    </aside>
  )
}

function CallSettings({ call }: { call: TryCall }) {
  const words = useTranslations('try')
  const languages = useTranslations('forms.language')
  const { document } = useDerived()
  const [caller, setCaller] = useState(call.caller)
  return (
    <div className="flex items-center gap-2 px-4 pb-2.5">
      <Select
        size={28}
        label={words('language')}
        className="w-32"
        value={call.language}
        options={document.settings.languages.map((value) => ({ value, label: languages(value) }))}
        onValueChange={(language) => call.restart({ language })}
      />
      <Input
        type="tel"
        aria-label={words('caller')}
        placeholder={words('caller')}
        className="h-7 text-sm"
        value={caller}
        onChange={(event) => setCaller(event.target.value)}
        onBlur={() => {
          if (caller !== call.caller) call.restart({ caller })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </div>
  )
}

/** What the bot waits for, or why the call cannot go on. */
function Waiting({ call }: { call: TryCall }) {
  const words = useTranslations('try')
  const derived = useDerived()
  if (call.problem) {
    return (
      <p role="alert" className="mt-3 flex gap-2 rounded-panel bg-danger-soft p-3 text-sm">
        <CircleAlert aria-hidden size={17} strokeWidth={1.85} className="shrink-0 text-danger" />
        {call.problem}
      </p>
    )
  }
  const waiting = listeningFor(call.entries)
  if (!waiting || isOver(call.entries)) return null
  const field = derived.document.fields.find((each) => waiting.fields.includes(each.id))
  const what = waiting.yesNo
    ? words('waits.yesNo')
    : waiting.options.length > 0
      ? words('waits.option')
      : waiting.intents.length > 0
        ? words('waits.intent')
        : field
          ? words('waits.field', {
              name: (field.label[derived.lookup.language] ?? field.id).toLowerCase(),
            })
          : words('waits.anything')
  return (
    <p className="mt-3 flex items-center gap-2.5 text-ink-2 text-sm">
      <Lamp waiting className="ml-1" />
      {what}
    </p>
  )
}

function Answering({ call, over }: { call: TryCall; over: boolean }) {
  const words = useTranslations('try')
  const [text, setText] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const idle = over || call.busy || call.entries.length === 0
  const say = (said: string) => {
    if (idle || said.trim() === '') return
    call.say({ kind: 'words', text: said.trim() })
    setText('')
    box.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    say(text)
  }
  const phrase = (key: 'yes' | 'no' | 'person') => quick(call.language)[key]
  return (
    <footer className="border-line border-t px-4 pt-3 pb-2.5">
      <div className="flex flex-wrap gap-1.5">
        <QuickReply disabled={idle} onClick={() => say(phrase('yes'))}>
          {phrase('yes')}
        </QuickReply>
        <QuickReply disabled={idle} onClick={() => say(phrase('no'))}>
          {phrase('no')}
        </QuickReply>
        <QuickReply disabled={idle} onClick={() => say(phrase('person'))}>
          «{phrase('person')}»
        </QuickReply>
        <Button
          size={28}
          disabled={idle}
          icon={<VolumeX aria-hidden strokeWidth={1.85} />}
          onClick={() => call.say({ kind: 'silence' })}
        >
          {words('silence')}
        </Button>
        <Popover
          side="top"
          align="end"
          title={words('keypad')}
          className="w-56"
          trigger={
            <Button size={28} disabled={idle} aria-label={words('keypad')} className="w-8 px-0">
              <Grip aria-hidden strokeWidth={1.85} />
            </Button>
          }
        >
          <Keypad onSend={(keys) => call.say({ kind: 'keys', keys })} />
        </Popover>
      </div>
      <form onSubmit={submit} className="mt-2.5 flex gap-2">
        <Input
          ref={box}
          aria-label={words('write')}
          placeholder={words(over ? 'over' : 'write')}
          lang={call.language}
          autoComplete="off"
          className="h-9.5"
          disabled={over}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <IconButton
          type="submit"
          variant="primary"
          label={words('send')}
          icon={<ArrowUp aria-hidden strokeWidth={2.2} />}
          busy={call.busy}
          disabled={over}
          className="h-9.5 w-9.5"
        />
      </form>
      <div className="mt-1.5 flex justify-between">
        <Button
          variant="ghost"
          size={28}
          icon={<Undo2 aria-hidden strokeWidth={1.85} />}
          disabled={call.inputs.length === 0 || call.busy}
          onClick={call.undo}
        >
          {words('undo')}
        </Button>
        <Button
          variant="ghost"
          size={28}
          disabled={idle}
          onClick={() => call.say({ kind: 'hang-up' })}
        >
          {words('hangUp')}
        </Button>
      </div>
    </footer>
  )
}

function QuickReply({
  disabled,
  onClick,
  children,
}: {
  disabled: boolean
  onClick(): void
  children: ReactNode
}) {
  return (
    <Button size={28} disabled={disabled} onClick={onClick}>
      {children}
    </Button>
  )
}

/** What callers say most, in the language of the call. */
function quick(language: TryCall['language']): Record<'yes' | 'no' | 'person', string> {
  return {
    es: { yes: 'sí', no: 'no', person: 'quiero una persona' },
    en: { yes: 'yes', no: 'no', person: 'I want a person' },
    pt: { yes: 'sim', no: 'não', person: 'quero uma pessoa' },
  }[language]
}

/** How long the pretended call lasts by now, mm:ss. */
function elapsed(call: TryCall): string {
  const seconds = call.inputs.length * 14
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}
