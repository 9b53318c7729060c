import { PhoneMissed } from 'lucide-react'
import type { Language } from '#lib/language.ts'

export type NobodyThereProps = { language: Language; words: { title: string; lead: string } }

/** In place of a call: nobody answers at this address, or not yet. */
export function NobodyThere({ language, words }: NobodyThereProps) {
  return (
    <main
      lang={language}
      className="flex min-h-dvh flex-col items-center justify-center gap-4 bg-bakelite px-6 py-10 text-center text-on-bakelite"
    >
      <PhoneMissed aria-hidden className="size-8 text-on-bakelite-2" strokeWidth={1.75} />
      <h1 className="font-title text-xl">{words.title}</h1>
      <p className="max-w-[46ch] text-caption text-on-bakelite-2">{words.lead}</p>
    </main>
  )
}
