'use client'

import { AtSign, CircleAlert, CircleDashed } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { Language, Localized } from '#lib/language.ts'
import { ChipBox, type ChipBoxHandle } from './chip-box.tsx'
import { FieldIcon } from './field-icon.tsx'
import { said, valueName } from './flow-names.ts'
import type { FlowValues } from './flow-values.ts'
import { problemAt } from './problem-at.ts'
import { secondsOfSpeech } from './seconds-of-speech.ts'

export type LocalizedTextProps = {
  label: string
  hint?: string
  value: Localized
  /** Where the text lies in the step's data, to find its problems. */
  path: string
  flow: FlowValues
  problems: readonly { path: string; message: string }[]
  /** Values that the step itself fills into this text. */
  own?: readonly { name: string; label: string }[]
  optional?: boolean
  /** A text that is written, not said: no seconds. */
  written?: boolean
  onChange(value: Localized): void
}

/** What the bot says, in each language of the flow, with values as chips. */
export function LocalizedText(props: LocalizedTextProps) {
  const { label, hint, value, path, flow, problems, own = [], optional, written } = props
  const words = useTranslations('forms')
  const [language, setLanguage] = useState<Language>(firstShown(flow))
  const box = useRef<ChipBoxHandle>(null)
  const id = useId()
  const shown = flow.languages.includes(language) ? language : firstShown(flow)
  const text = value[shown] ?? ''
  const problem = problemAt(problems, path)
  const nameOf = (name: string) =>
    own.find((each) => each.name === name)?.label ?? valueName(flow, name)

  return (
    <section aria-label={label} data-path={path} className="flex flex-col gap-1.5">
      <header className="flex min-h-6 items-center justify-between gap-2">
        <h3 className="font-semibold text-sm">
          {label}
          {optional ? <span className="font-normal text-ink-3"> · {words('optional')}</span> : null}
        </h3>
        <LanguageTabs
          languages={flow.languages}
          shown={shown}
          missing={
            optional && isEmpty(value) ? [] : flow.languages.filter((each) => !value[each]?.trim())
          }
          onShow={setLanguage}
        />
      </header>
      <div
        className={cn(
          'rounded-control border border-line-strong bg-raised transition-colors focus-within:border-focus focus-within:outline-2 focus-within:outline-focus hover:border-ink-3',
          problem && 'border-danger',
        )}
      >
        <ChipBox
          key={shown}
          ref={box}
          value={text}
          nameOf={nameOf}
          label={`${label}, ${words(`language.${shown}`)}`}
          lang={shown}
          invalid={Boolean(problem)}
          describedBy={`${id}-about`}
          readOnly={flow.readOnly}
          onChange={(next) => props.onChange(withText(value, shown, next))}
          className="px-2.5 pt-2 text-base leading-6"
        />
        <footer className="flex h-8 items-center justify-between pr-2.5 pl-1">
          {flow.readOnly ? (
            <span />
          ) : (
            <ValueMenu flow={flow} own={own} onPick={(name) => box.current?.insert(name)} />
          )}
          {written || text === '' ? null : (
            <span className="text-ink-3 text-xs">
              {words('seconds', { seconds: secondsOfSpeech(text) })}
            </span>
          )}
        </footer>
      </div>
      <p
        id={`${id}-about`}
        className={cn('text-xs', problem ? 'flex gap-1 font-semibold text-danger' : 'text-ink-3')}
      >
        {problem ? (
          <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" strokeWidth={1.85} />
        ) : null}
        {problem ?? hint}
      </p>
    </section>
  )
}

type LanguageTabsProps = {
  languages: readonly Language[]
  shown: Language
  missing: readonly Language[]
  onShow(language: Language): void
}

function LanguageTabs({ languages, shown, missing, onShow }: LanguageTabsProps) {
  const words = useTranslations('forms')
  if (languages.length < 2) return null
  return (
    <span className="flex gap-0.5">
      {languages.map((language) => {
        const lacks = missing.includes(language)
        return (
          <button
            key={language}
            type="button"
            aria-pressed={language === shown}
            aria-label={words(lacks ? 'languageMissing' : 'languageWritten', {
              language: words(`language.${language}`),
            })}
            onClick={() => onShow(language)}
            className={cn(
              'flex h-6 items-center gap-1 rounded-chip px-2 font-semibold text-ink-2 text-xs hover:bg-hover',
              language === shown && 'bg-brand-soft text-brand-ink',
              lacks && language !== shown && 'text-warning',
            )}
          >
            {lacks ? <CircleDashed aria-hidden className="size-3" strokeWidth={2} /> : null}
            {language.toUpperCase()}
          </button>
        )
      })}
    </span>
  )
}

type ValueMenuProps = {
  flow: FlowValues
  own: readonly { name: string; label: string }[]
  onPick(name: string): void
}

/** Only what may be known when the call gets here. */
function ValueMenu({ flow, own, onPick }: ValueMenuProps) {
  const words = useTranslations('forms')
  const fields = flow.fields.filter((field) => flow.known.includes(field.id))
  const nothing = fields.length + flow.facts.length + own.length === 0
  return (
    <Menu
      align="start"
      trigger={
        <Button variant="ghost" size={28} icon={<AtSign aria-hidden strokeWidth={1.85} />}>
          {words('insertValue')}
        </Button>
      }
    >
      {nothing ? (
        <p className="max-w-56 px-2 py-1.5 text-ink-3 text-sm">{words('nothingKnown')}</p>
      ) : null}
      {own.map((each) => (
        <MenuItem key={each.name} onClick={() => onPick(each.name)}>
          {each.label}
        </MenuItem>
      ))}
      {fields.map((field) => (
        <MenuItem
          key={field.id}
          icon={<FieldIcon type={field.type} />}
          onClick={() => onPick(field.id)}
        >
          {said(flow, field.label) || field.id}
        </MenuItem>
      ))}
      {flow.facts.map((name) => (
        <MenuItem key={name} onClick={() => onPick(name)}>
          {flow.factNames[name] ?? name}
        </MenuItem>
      ))}
    </Menu>
  )
}

function firstShown(flow: Pick<FlowValues, 'language' | 'languages'>): Language {
  return flow.languages.includes(flow.language) ? flow.language : (flow.languages[0] ?? 'es')
}

function withText(value: Localized, language: Language, text: string): Localized {
  const { [language]: _, ...others } = value
  return text === '' ? others : { ...others, [language]: text }
}

function isEmpty(value: Localized): boolean {
  return Object.values(value).every((text) => !text?.trim())
}
