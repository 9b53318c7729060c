import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { requireCtx, requireSession } from '#app/session.ts'
import { may } from '#lib/access/allow.ts'
import { listServices } from '#lib/appointments/list-services.ts'
import { listVersions } from '#runtime/publishing/list-versions.ts'
import { loadDraft } from '#runtime/publishing/load-draft.ts'
import { EditorPage } from './editor-page.tsx'

type Props = { params: Promise<{ flowId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { flowId } = await params
  const ctx = await requireCtx('flow:read')
  return { title: (await orNotFound(loadDraft(ctx, { flowId }), notFound)).name }
}

/** A flow as it is being drawn. */
export default async function FlowPage({ params }: Props) {
  const { flowId } = await params
  const ctx = await requireCtx('flow:read')
  const { workspace } = await requireSession()
  const draft = await orNotFound(loadDraft(ctx, { flowId }), notFound)
  const [services, { versions }, language] = await Promise.all([
    listServices(ctx),
    listVersions(ctx, { flowId, limit: 1 }),
    getLocale(),
  ])
  const since = draft.channels.find((channel) => channel.live?.number === draft.live?.number)
  return (
    <EditorPage
      start={{
        flowId,
        name: draft.name,
        document: draft.document,
        revision: draft.revision,
        savedAt: draft.updatedAt.toISOString(),
        live: draft.live && {
          number: draft.live.number,
          document: draft.live.document,
          publishedAt: (since?.live?.since ?? draft.updatedAt).toISOString(),
        },
        showing: 'draft',
        lastVersion: versions[0]?.number ?? 0,
        channels: draft.channels.map(({ slug }) => ({ slug })),
        services: services.map(({ key, name }) => ({ key, name })),
        language,
        timeZone: workspace.timeZone,
        may: {
          edit: may(ctx, 'flow:edit') && !draft.archived,
          publish: may(ctx, 'flow:publish') && !draft.archived,
          try: may(ctx, 'call:try'),
        },
      }}
    />
  )
}
