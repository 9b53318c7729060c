import type { Metadata } from 'next'
import NextLink from 'next/link'
import { getNow, getTimeZone, getTranslations } from 'next-intl/server'
import { readSearch, type SearchParams } from '#app/read-search.ts'
import { requireCtx } from '#app/session.ts'
import { PageLinks } from '#components/forms/page-links.tsx'
import { DayHeading } from '#components/shell/day-heading.tsx'
import { localDate } from '#components/shell/day-of.ts'
import { PageBody } from '#components/shell/page-body.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { tabStyles } from '#components/ui/tab-styles.ts'
import { listAppointments } from '#lib/appointments/list-appointments.ts'
import { AppointmentsTable } from './appointments-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('title') }
}

const TABS = ['coming', 'past'] as const

/** What is booked, day by day: from now on, or before. */
export default async function AppointmentsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await requireCtx('appointment:read')
  const { tab: wanted, cursor } = await readSearch(searchParams, ['tab', 'cursor'])
  const tab = TABS.find((one) => one === wanted) ?? 'coming'
  const [words, now, timeZone] = await Promise.all([
    getTranslations('appointments'),
    getNow(),
    getTimeZone(),
  ])
  const list = await listAppointments(ctx, {
    ...(tab === 'coming' ? { from: now, order: 'soonest' } : { until: now, order: 'newest' }),
    limit: 60,
    cursor,
  })
  const days = [...Map.groupBy(list.rows, (row) => localDate(row.startsAt, timeZone))]
  return (
    <PageBody>
      <PageHeader title={words('title')} lead={words('lead')} />
      <nav aria-label={words('which')} className="flex gap-4 border-line border-b">
        {TABS.map((one) => (
          <NextLink
            key={one}
            href={`/appointments?tab=${one}`}
            aria-current={one === tab ? 'page' : undefined}
            className={tabStyles}
          >
            {words(`tab.${one}`)}
          </NextLink>
        ))}
      </nav>
      {days.map(([day, rows]) => (
        <section key={day}>
          {rows[0] ? (
            <h2 className="mb-2 font-title text-lg">
              <DayHeading at={rows[0].startsAt} />
            </h2>
          ) : null}
          <AppointmentsTable rows={rows} />
        </section>
      ))}
      {days.length === 0 ? (
        <div className="panel">
          <EmptyState
            title={words(tab === 'coming' ? 'empty.title' : 'emptyPast.title')}
            words={words(tab === 'coming' ? 'empty.words' : 'emptyPast.words')}
          />
        </div>
      ) : null}
      <PageLinks
        pathname="/appointments"
        filters={{ tab }}
        later={cursor !== undefined}
        next={list.next}
      />
    </PageBody>
  )
}
