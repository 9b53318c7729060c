import { headers } from 'next/headers'
import { NobodyThere } from '#components/talk/nobody-there.tsx'
import { wordsLanguage } from '#lib/calls/negotiate-language.ts'
import en from '#messages/en/talk.json' with { type: 'json' }
import es from '#messages/es/talk.json' with { type: 'json' }
import pt from '#messages/pt/talk.json' with { type: 'json' }

const WORDS = { es: es.unknown, en: en.unknown, pt: pt.unknown }

/** An address that leads to no channel. */
export default async function NotFound() {
  const language = wordsLanguage((await headers()).get('accept-language'))
  return <NobodyThere language={language} words={WORDS[language]} />
}
