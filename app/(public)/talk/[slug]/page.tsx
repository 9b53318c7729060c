import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { NobodyThere } from '#components/talk/nobody-there.tsx'
import { TalkPage } from '#components/talk/talk-page.tsx'
import type { TalkWords } from '#components/talk/talk-words.ts'
import { negotiateLanguage } from '#lib/calls/negotiate-language.ts'
import { LANGUAGES } from '#lib/language.ts'
import en from '#messages/en/talk.json' with { type: 'json' }
import es from '#messages/es/talk.json' with { type: 'json' }
import pt from '#messages/pt/talk.json' with { type: 'json' }
import { talkFace } from '#runtime/simulator/talk-face.ts'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ lang?: string | string[] }>
}

const faceOf = cache(talkFace)
const WORDS = { es: forBrowser(es), en: forBrowser(en), pt: forBrowser(pt) }

export const viewport: Viewport = { themeColor: '#14272e' }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug } = await props.params
  const face = await faceOf(slug)
  if (!face) return { robots: { index: false } }
  const language = await languageOf(face, props)
  const title = WORDS[language].title.replace('{name}', face.workspaceName)
  return { title: { absolute: title }, robots: { index: false } }
}

/** Where a caller reaches a flow from a browser. Needs no account and sets no cookie. */
export default async function Page(props: Props) {
  const { slug } = await props.params
  const face = await faceOf(slug)
  if (!face) notFound()
  const language = await languageOf(face, props)
  if (!face.languages) return <NobodyThere language={language} words={WORDS[language].closed} />
  return (
    <TalkPage
      slug={slug}
      name={face.workspaceName}
      languages={face.languages}
      initialLanguage={language}
      words={WORDS}
    />
  )
}

async function languageOf(
  face: NonNullable<Awaited<ReturnType<typeof talkFace>>>,
  { searchParams }: Props,
) {
  const { lang } = await searchParams
  return negotiateLanguage({
    wanted: typeof lang === 'string' ? lang : null,
    header: (await headers()).get('accept-language'),
    offered: face.languages ?? LANGUAGES,
    fallback: face.defaultLanguage,
  })
}

/** What only the server says is not sent to the page. */
function forBrowser({ problems, ...words }: typeof es): TalkWords {
  return words
}
