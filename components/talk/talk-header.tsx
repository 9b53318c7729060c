'use client'

import { ChevronDown, Languages } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Language } from '#lib/language.ts'

export type TalkHeaderProps = {
  name: string
  language: Language
  languages: readonly Language[]
  /** A call keeps the language it began in. */
  fixed: boolean
  onLanguage: (language: Language) => void
}

/** Who is on the line: whose assistant, that it is one, and in which language. */
export function TalkHeader({ name, language, languages, fixed, onLanguage }: TalkHeaderProps) {
  const words = useTranslations('talk')
  return (
    <header className="flex flex-wrap items-center gap-3 border-on-bakelite/15 border-b pb-3">
      <span
        aria-hidden
        className="flex size-11 shrink-0 items-center justify-center rounded-panel bg-on-bakelite font-title text-bakelite text-xl"
      >
        {Array.from(name.trim())[0]?.toUpperCase()}
      </span>
      <div className="min-w-0 flex-1 basis-24">
        <h1 className="wrap-anywhere font-title text-lg text-on-bakelite">{name}</h1>
        <p className="text-on-bakelite-2 text-sm">{words('assistant')}</p>
      </div>
      {languages.length > 1 && !fixed ? (
        <label className="relative flex items-center text-on-bakelite">
          <span className="sr-only">{words('language.label')}</span>
          <Languages
            aria-hidden
            className="pointer-events-none absolute left-2 size-5"
            strokeWidth={1.75}
          />
          <select
            value={language}
            onChange={(event) => {
              const chosen = languages.find((each) => each === event.target.value)
              if (chosen) onLanguage(chosen)
            }}
            className="h-11 appearance-none rounded-control bg-transparent pr-8 pl-9 text-step hover:bg-bakelite-2 [&>option]:bg-bakelite-2"
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {words(`language.${each}`)}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute right-2 size-4"
            strokeWidth={1.85}
          />
        </label>
      ) : null}
    </header>
  )
}
