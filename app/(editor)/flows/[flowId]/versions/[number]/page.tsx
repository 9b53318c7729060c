import type { Metadata } from 'next'
import NextLink from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditorPage } from '#app/(editor)/flows/[flowId]/editor-page.tsx'
import { orNotFound } from '#app/or-not-found.ts'
import { requireCtx, requireSession } from '#app/session.ts'
import { may } from '#lib/access/allow.ts'
import { listServices } from '#lib/appointments/list-services.ts'
import { loadDraft } from '#runtime/publishing/load-draft.ts'
import { loadVersion } from '#runtime/publishing/load-version.ts'

type Props = { params: Promise<{ flowId: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  return { title: (await getTranslations('versions'))('number', { number: Number(number) || 0 }) }
}

/** A published version, to be looked at and tried, not changed. */
export default async function VersionPage({ params }: Props) {
  const { flowId, number: text } = await params
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) notFound()
  const ctx = await requireCtx('flow:read')
  const { workspace } = await requireSession()
  const [words, language, services, version, draft] = await Promise.all([
    getTranslations('versions'),
    getLocale(),
    listServices(ctx),
    orNotFound(loadVersion(ctx, { flowId, number }), notFound),
    orNotFound(loadDraft(ctx, { flowId }), notFound),
  ])
  const publishedAt = version.publishedAt.toISOString()
  return (
    <div className="flex h-full flex-col">
      <p className="flex items-center justify-between gap-4 bg-bakelite px-4 py-2 font-semibold text-on-bakelite text-sm">
        {words('looking', { number })}
        <NextLink
          href={`/flows/${flowId}/versions`}
          className="rounded-chip text-on-bakelite underline underline-offset-3"
        >
          {words('backToVersions')}
        </NextLink>
      </p>
      <div className="min-h-0 grow">
        <EditorPage
          readOnly
          start={{
            flowId,
            name: draft.name,
            document: version.document,
            revision: draft.revision,
            savedAt: publishedAt,
            live: { number, document: version.document, publishedAt },
            showing: 'version',
            lastVersion: number,
            channels: [],
            services: services.map(({ key, name }) => ({ key, name })),
            language,
            timeZone: workspace.timeZone,
            may: { edit: false, publish: false, try: may(ctx, 'call:try') },
          }}
        />
      </div>
    </div>
  )
}
