import type { Metadata } from 'next'
import NextLink from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { readSearch, type SearchParams } from '#app/read-search.ts'
import { requireCtx } from '#app/session.ts'
import { FilterBar } from '#components/forms/filter-bar.tsx'
import { PageLinks } from '#components/forms/page-links.tsx'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { cn } from '#components/ui/cn.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { tabStyles } from '#components/ui/tab-styles.ts'
import { may } from '#lib/access/allow.ts'
import { getTicket } from '#lib/tickets/get-ticket.ts'
import { listTickets } from '#lib/tickets/list-tickets.ts'
import { TicketDetailView } from './ticket-detail-view.tsx'
import { TicketList } from './ticket-list.tsx'
import { filterOf, TICKET_TABS, ticketTab } from './ticket-tabs.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tickets'))('title') }
}

export type TicketsScreenProps = {
  searchParams: SearchParams
  /** The one that is open; null: the newest of the list, where there is room for it. */
  ticketId: string | null
}

/** The list at the left, one ticket at the right. In a narrow window one of the two. */
export async function TicketsScreen({ searchParams, ticketId }: TicketsScreenProps) {
  const ctx = await requireCtx('ticket:read')
  const { text, cursor, tab: wanted } = await readSearch(searchParams, ['text', 'tab', 'cursor'])
  const tab = ticketTab(wanted)
  const [words, list] = await Promise.all([
    getTranslations('tickets'),
    listTickets(ctx, { ...filterOf(tab), search: text?.slice(0, 200), cursor, limit: 30 }),
  ])
  const openId = ticketId ?? list.rows[0]?.id
  const open = openId ? await orNotFound(getTicket(ctx, openId), notFound) : undefined
  const filters = { ...(wanted && { tab }), ...(text && { text }) }
  const query = new URLSearchParams(filters).toString()
  return (
    <div className="flex min-h-dvh">
      <div
        className={cn(
          'flex w-full shrink-0 flex-col border-line lg:w-102 lg:border-r',
          ticketId && 'max-lg:hidden',
        )}
      >
        <header className="flex flex-col gap-3 px-6 pt-5.5">
          <h1 className="font-title text-xl">{words('title')}</h1>
          <FilterBar
            text={{ name: 'text', label: words('search'), value: text ?? '' }}
            choices={[]}
          />
          <nav aria-label={words('filters')} className="-mx-6 flex gap-4 border-line border-b px-6">
            {TICKET_TABS.map((one) => (
              <NextLink
                key={one}
                href={`/tickets?tab=${one}`}
                aria-current={one === tab ? 'page' : undefined}
                className={tabStyles}
              >
                {words(`tab.${one}`)}
              </NextLink>
            ))}
          </nav>
        </header>
        {list.rows.length > 0 ? (
          <TicketList rows={list.rows} openId={openId} query={query} />
        ) : (
          <EmptyState
            title={words(text || wanted ? 'noMatch.title' : 'empty.title')}
            words={words(text || wanted ? 'noMatch.words' : 'empty.words')}
            actions={
              text || wanted ? (
                <NextLink href="/tickets?tab=all" className={buttonStyles({ variant: 'outline' })}>
                  {words('noMatch.clear')}
                </NextLink>
              ) : null
            }
          />
        )}
        <div className="px-6 pb-8">
          <PageLinks
            pathname="/tickets"
            filters={filters}
            later={cursor !== undefined}
            next={list.next}
          />
        </div>
      </div>
      {open ? (
        <div className={cn('min-w-0 grow', ticketId === null && 'max-lg:hidden')}>
          <TicketDetailView
            ticket={open}
            may={{ update: may(ctx, 'ticket:update'), redrive: may(ctx, 'effect:redrive') }}
            backHref={`/tickets${query && `?${query}`}`}
          />
        </div>
      ) : null}
    </div>
  )
}
