import type { Metadata } from 'next'
import NextLink from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { readSearch, type SearchParams } from '#app/read-search.ts'
import { requireCtx, requireSession } from '#app/session.ts'
import { FilterBar } from '#components/forms/filter-bar.tsx'
import { PageBody } from '#components/shell/page-body.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { may } from '#lib/access/allow.ts'
import { textIn } from '#lib/language.ts'
import { listFlows } from '#runtime/publishing/list-flows.ts'
import { TEMPLATES } from '#runtime/templates/templates.ts'
import { FlowsTable } from './flows-table.tsx'
import { NewFlowDialog, type TemplateChoice } from './new-flow-dialog.tsx'
import { TemplateGallery } from './template-gallery.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('flows'))('title') }
}

/** Every flow with how it stands, and templates to start another. */
export default async function FlowsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await requireCtx('flow:read')
  const search = await readSearch(searchParams, ['text', 'archived'])
  const archived = search.archived === '1'
  const [words, language, flows, { language: ownLanguage }] = await Promise.all([
    getTranslations('flows'),
    getLocale(),
    listFlows(ctx, { archived }),
    requireSession(),
  ])
  const mayCreate = may(ctx, 'flow:create')
  const shown = flows.filter((flow) => matches(flow, search.text))
  const answering = flows.filter((flow) => flow.channels.some((channel) => channel.live)).length
  const templates: TemplateChoice[] = TEMPLATES.map((template) => ({
    id: template.id,
    name: textIn(template.name, language),
    summary: textIn(template.summary, language),
  }))
  return (
    <PageBody>
      <PageHeader
        title={words(archived ? 'archived.title' : 'title')}
        lead={archived ? words('archived.lead') : words('lead', { count: answering })}
        actions={
          <>
            <FilterBar
              text={{ name: 'text', label: words('search'), value: search.text ?? '' }}
              choices={[]}
            />
            {mayCreate && !archived ? (
              <NewFlowDialog templates={templates} language={ownLanguage} look="primary" />
            ) : null}
          </>
        }
      />
      {shown.length > 0 ? (
        <FlowsTable flows={shown} may={{ create: mayCreate, archive: may(ctx, 'flow:archive') }} />
      ) : (
        <div className="panel">
          <EmptyState {...emptyWords()} actions={emptyAction()} />
        </div>
      )}
      <p className="text-right text-sm">
        <NextLink href={archived ? '/flows' : '/flows?archived=1'} className="link">
          {words(archived ? 'archived.hide' : 'archived.show')}
        </NextLink>
      </p>
      {mayCreate && !archived ? (
        <TemplateGallery templates={templates} language={ownLanguage} />
      ) : null}
    </PageBody>
  )

  function emptyWords() {
    if (search.text) return { title: words('noMatch.title'), words: words('noMatch.words') }
    if (archived) return { title: words('archived.empty'), words: words('archived.emptyWords') }
    return { title: words('empty.title'), words: words('empty.words') }
  }

  function emptyAction() {
    if (!search.text) return null
    return (
      <NextLink href="/flows" className={buttonStyles({ variant: 'outline' })}>
        {words('noMatch.clear')}
      </NextLink>
    )
  }
}

function matches({ name, description }: { name: string; description: string }, text = ''): boolean {
  return folded(`${name} ${description}`).includes(folded(text))
}

/** Without accents and capitals, as people search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
