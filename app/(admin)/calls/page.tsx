import type { Metadata } from 'next'
import NextLink from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readSearch, type SearchParams } from '#app/read-search.ts'
import { requireCtx } from '#app/session.ts'
import { FilterBar } from '#components/forms/filter-bar.tsx'
import { PageLinks } from '#components/forms/page-links.tsx'
import { PageBody } from '#components/shell/page-body.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { CALL_OUTCOMES, type CallOutcome } from '#lib/calls/call-outcome.ts'
import { listCalls } from '#lib/calls/list-calls.ts'
import { listFlowNames } from '#lib/calls/list-flow-names.ts'
import { CallsTable } from './calls-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calls'))('title') }
}

/** Every call of the workspace, newest first. */
export default async function CallsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await requireCtx('call:read')
  const { cursor, ...filters } = await readSearch(searchParams, [
    'text',
    'flow',
    'outcome',
    'cursor',
  ])
  const outcome = outcomeIn(filters.outcome)
  const [words, flows] = await Promise.all([getTranslations('calls'), listFlowNames(ctx)])
  const flowId = flows.find((flow) => flow.id === filters.flow)?.id
  const calls = await listCalls(ctx, { text: filters.text?.slice(0, 120), flowId, outcome, cursor })
  const filtered = Object.keys(filters).length > 0
  return (
    <PageBody>
      <PageHeader title={words('title')} lead={words('lead')} />
      <FilterBar
        text={{ name: 'text', label: words('filter.text'), value: filters.text ?? '' }}
        choices={[
          {
            name: 'flow',
            label: words('filter.flow'),
            value: flowId ?? '',
            options: [
              { value: '', label: words('filter.allFlows') },
              ...flows.map((flow) => ({ value: flow.id, label: flow.name })),
            ],
          },
          {
            name: 'outcome',
            label: words('filter.outcome'),
            value: outcome ?? '',
            options: [
              { value: '', label: words('filter.allOutcomes') },
              ...CALL_OUTCOMES.map((value) => ({ value, label: words(`outcome.${value}`) })),
            ],
          },
        ]}
      />
      {calls.rows.length > 0 ? (
        <CallsTable rows={calls.rows} />
      ) : (
        <div className="panel">
          <EmptyState
            title={words(filtered ? 'noMatch.title' : 'empty.title')}
            words={words(filtered ? 'noMatch.words' : 'empty.words')}
            actions={
              <NextLink
                href={filtered ? '/calls' : '/flows'}
                className={buttonStyles({ variant: 'outline' })}
              >
                {words(filtered ? 'filter.clear' : 'empty.action')}
              </NextLink>
            }
          />
        </div>
      )}
      <PageLinks
        pathname="/calls"
        filters={filters}
        later={cursor !== undefined}
        next={calls.next}
      />
    </PageBody>
  )
}

function outcomeIn(text: string | undefined): CallOutcome | undefined {
  return CALL_OUTCOMES.find((outcome) => outcome === text)
}
