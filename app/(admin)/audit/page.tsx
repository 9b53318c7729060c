import type { Metadata } from 'next'
import NextLink from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { requireCtx } from '#app/session.ts'
import { PageBody } from '#components/shell/page-body.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listMembers } from '#lib/access/list-members.ts'
import { listAudit, listAuditActions } from '#lib/audit/list-audit.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'
import { actionWords } from './audit-words.ts'
import { VerifyChain } from './verify-chain.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('audit')
  return { title: words('title') }
}

/** What an address may ask for; anything else counts as not asked. */
const query = z.object({
  person: z.uuid().optional().catch(undefined),
  action: z.string().min(1).max(100).optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const ctx = await requireCtx('audit:read')
  const { person, action, before } = query.parse(await searchParams)
  const [page, actions, members, words] = await Promise.all([
    listAudit(ctx, { cursor: before, userId: person, action }),
    listAuditActions(ctx),
    listMembers(ctx),
    getTranslations('audit'),
  ])
  const filtered = person !== undefined || action !== undefined

  return (
    <PageBody>
      <PageHeader title={words('title')} lead={words('lead')} />
      <VerifyChain />
      <AuditFilters
        person={person}
        action={action}
        people={members.map((member) => ({ value: member.userId, label: member.name }))}
        actions={actions.map((value) => ({ value, label: actionWords(words, value) }))}
      />
      {page.rows.length === 0 ? (
        <EmptyState
          title={filtered ? words('empty.filteredTitle') : words('empty.title')}
          words={filtered ? words('empty.filteredWords') : words('empty.words')}
        />
      ) : (
        <AuditTable rows={page.rows} />
      )}
      <nav className="flex justify-between gap-2">
        {before === undefined ? (
          <span />
        ) : (
          <NextLink href={pageHref({ person, action })} className={buttonStyles()}>
            {words('newest')}
          </NextLink>
        )}
        {page.next === null ? null : (
          <NextLink
            href={pageHref({ person, action, before: String(page.next) })}
            className={buttonStyles()}
          >
            {words('older')}
          </NextLink>
        )}
      </nav>
    </PageBody>
  )
}

function pageHref(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  const search = new URLSearchParams(given).toString()
  return search === '' ? '/audit' : `/audit?${search}`
}
