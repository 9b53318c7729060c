'use client'

import { NextIntlClientProvider } from 'next-intl'
import { useState } from 'react'
import type { Language } from '#lib/language.ts'
import { TalkHeader } from './talk-header.tsx'
import { TalkRoom } from './talk-room.tsx'
import type { AllTalkWords } from './talk-words.ts'
import { useTalk } from './use-talk.ts'

export type TalkPageProps = {
  slug: string
  /** The workspace's name, as callers know it. */
  name: string
  languages: readonly Language[]
  initialLanguage: Language
  words: AllTalkWords
}

/** The caller's page: one call at a time, in the language the caller picks before it. */
export function TalkPage({ slug, name, languages, initialLanguage, words }: TalkPageProps) {
  const [language, setLanguage] = useState(initialLanguage)
  const talk = useTalk(slug, language, setLanguage)
  const inCall = talk.state.phase !== 'idle' && talk.state.phase !== 'ended'
  return (
    <NextIntlClientProvider locale={language} messages={{ talk: words[language] }} timeZone="UTC">
      <div
        lang={language}
        className="min-h-dvh bg-bakelite text-on-bakelite [--focus:var(--on-bakelite)] [@media(min-height:44rem)]:h-dvh [@media(min-height:44rem)]:overflow-y-auto"
      >
        <div className="mx-auto flex min-h-dvh max-w-160 flex-col px-4 pt-4 pb-5 sm:px-6 [@media(min-height:44rem)]:h-full [@media(min-height:44rem)]:min-h-0">
          <TalkHeader
            name={name}
            language={language}
            languages={languages}
            fixed={inCall}
            onLanguage={setLanguage}
          />
          <TalkRoom talk={talk} language={language} />
        </div>
      </div>
    </NextIntlClientProvider>
  )
}
