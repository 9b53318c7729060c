import { Rocket, X } from 'lucide-react'
import type { Metadata } from 'next'
import NextLink from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { readSearch, type SearchParams } from '#app/read-search.ts'
import { requireCtx } from '#app/session.ts'
import { ChangeList } from '#components/flow-editor/changes/change-list.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { PageBody } from '#components/shell/page-body.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import { may } from '#lib/access/allow.ts'
import { listVersions } from '#runtime/publishing/list-versions.ts'
import { loadDraft } from '#runtime/publishing/load-draft.ts'
import { loadVersion } from '#runtime/publishing/load-version.ts'
import { VersionMenu } from './version-menu.tsx'

type Props = { params: Promise<{ flowId: string }>; searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('title') }
}

/** Everything that was ever published of a flow, newest first. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { flowId } = await params
  const ctx = await requireCtx('flow:read')
  const search = await readSearch(searchParams, ['before', 'compare'])
  const before = positive(search.before)
  const [words, draft, page] = await Promise.all([
    getTranslations('versions'),
    orNotFound(loadDraft(ctx, { flowId }), notFound),
    orNotFound(listVersions(ctx, { flowId, ...(before === null ? {} : { before }) }), notFound),
  ])
  const here = `/flows/${flowId}/versions`
  return (
    <PageBody>
      <PageHeader
        crumbs={
          <NextLink href={`/flows/${flowId}`} className="link">
            {words('backToFlow')}
          </NextLink>
        }
        title={words('of', { name: draft.name })}
        lead={words('about')}
      />
      <Comparison flowId={flowId} number={positive(search.compare)} closeHref={here} />
      {page.versions.length === 0 ? (
        <div className="panel">
          <EmptyState
            title={words('empty')}
            words={words('emptyWords')}
            actions={
              <NextLink href={`/flows/${flowId}`} className={buttonStyles({ variant: 'primary' })}>
                {words('backToFlow')}
              </NextLink>
            }
          />
        </div>
      ) : (
        <ol className="panel divide-y divide-line">
          {page.versions.map((version) => (
            <li key={version.versionId} className="flex min-h-15 items-center gap-4 px-4.5 py-2.5">
              <TwoLines
                strong
                className="grow"
                title={
                  <>
                    {words('number', { number: version.number })}
                    <span className="font-normal text-ink-2">
                      {' '}
                      · {version.note || words('noNote')}
                    </span>
                  </>
                }
                detail={
                  <>
                    {version.publishedBy ?? words('somebody')},{' '}
                    <Moment at={version.publishedAt} show="recent" />
                  </>
                }
              />
              {version.liveOn.length > 0 ? (
                <Badge tone="positive" icon={<Rocket aria-hidden strokeWidth={1.85} />}>
                  {words('live', {
                    where: version.liveOn.map((slug) => `/talk/${slug}`).join(', '),
                  })}
                </Badge>
              ) : null}
              <VersionMenu
                flowId={flowId}
                number={version.number}
                mayRestore={
                  may(ctx, 'flow:publish') && version.liveOn.length === 0 && !draft.archived
                }
              />
            </li>
          ))}
        </ol>
      )}
      {page.next === null ? null : (
        <NextLink href={`${here}?before=${page.next}`} className="link">
          {words('older')}
        </NextLink>
      )}
    </PageBody>
  )
}

type ComparisonProps = { flowId: string; number: number | null; closeHref: string }

async function Comparison({ flowId, number, closeHref }: ComparisonProps) {
  if (number === null) return null
  const ctx = await requireCtx('flow:read')
  const [words, language, version, draft] = await Promise.all([
    getTranslations('versions'),
    getLocale(),
    orNotFound(loadVersion(ctx, { flowId, number }), notFound),
    loadDraft(ctx, { flowId }),
  ])
  const title = words('compareTitle', { number })
  return (
    <section aria-label={title} className="panel p-4.5">
      <header className="mb-3 flex items-center justify-between gap-3">
        <h2 className="font-title text-lg">{title}</h2>
        <NextLink
          href={closeHref}
          aria-label={words('close')}
          className={buttonStyles({ variant: 'ghost', size: 28, className: 'w-7 px-0' })}
        >
          <X aria-hidden strokeWidth={1.85} />
        </NextLink>
      </header>
      <ChangeList before={version.document} after={draft.document} language={language} />
    </section>
  )
}

function positive(text: string | undefined): number | null {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : null
}
