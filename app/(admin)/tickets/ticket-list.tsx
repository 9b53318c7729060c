import { ChevronsDown, ChevronsUp, Equal, type LucideIcon } from 'lucide-react'
import NextLink from 'next/link'
import { useTimeZone, useTranslations } from 'next-intl'
import { DeliveryBadge } from '#components/call-viewer/delivery-badge.tsx'
import { DayHeading } from '#components/shell/day-heading.tsx'
import { localDate } from '#components/shell/day-of.ts'
import { Moment } from '#components/shell/moment.tsx'
import { phoneText } from '#components/shell/phone-text.ts'
import { cn } from '#components/ui/cn.ts'
import type { Priority } from '#lib/desk/priorities.ts'
import type { TicketRow } from '#lib/tickets/list-tickets.ts'

export type TicketListProps = {
  rows: readonly TicketRow[]
  openId: string | undefined
  /** The filters in force, kept in each address. */
  query: string
}

/** Tickets by day, the newest first; the open one stands out. */
export function TicketList({ rows, openId, query }: TicketListProps) {
  const timeZone = useTimeZone() ?? 'UTC'
  const days = [...Map.groupBy(rows, (row) => localDate(row.createdAt, timeZone))]
  return (
    <div className="flex flex-col px-3 pb-4">
      {days.map(([day, ofDay]) => (
        <section key={day}>
          {ofDay[0] ? (
            <h2 className="px-3 pt-4 pb-1.5 font-semibold text-ink-3 text-xs">
              <DayHeading at={ofDay[0].createdAt} />
            </h2>
          ) : null}
          <ul className="flex flex-col gap-0.5">
            {ofDay.map((ticket) => (
              <li key={ticket.id}>
                <Row ticket={ticket} open={ticket.id === openId} query={query} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ ticket, open, query }: { ticket: TicketRow; open: boolean; query: string }) {
  const words = useTranslations('tickets')
  return (
    <NextLink
      href={`/tickets/${ticket.id}${query && `?${query}`}`}
      aria-current={open ? 'true' : undefined}
      scroll={false}
      className={cn(
        'block rounded-panel border border-transparent px-3 py-2.5 text-ink no-underline transition-colors hover:bg-hover',
        open && 'border-line-strong/60 bg-surface hover:bg-surface',
      )}
    >
      <span className="flex items-baseline justify-between gap-3 text-ink-2 text-sm">
        <span className="font-semibold">{ticket.reference}</span>
        <Moment at={ticket.createdAt} show="time" />
      </span>
      <span className="block font-title text-step">{ticket.subject}</span>
      <span className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-ink-3 text-xs">
        <span>{ticket.callerPhone ? phoneText(ticket.callerPhone) : words('noCaller')}</span>
        <span className="flex items-center gap-2">
          <PriorityWord priority={ticket.priority} />
          <DeliveryBadge delivery={ticket.delivery} />
        </span>
      </span>
    </NextLink>
  )
}

const PRIORITY_LOOKS: Record<Priority, { Icon: LucideIcon; color: string }> = {
  low: { Icon: ChevronsDown, color: 'text-ink-3' },
  normal: { Icon: Equal, color: 'text-ink-2' },
  high: { Icon: ChevronsUp, color: 'text-danger' },
  urgent: { Icon: ChevronsUp, color: 'text-danger' },
}

/** How pressing a ticket is, in a word. */
export function PriorityWord({ priority }: { priority: Priority }) {
  const words = useTranslations('tickets.priority')
  const { Icon, color } = PRIORITY_LOOKS[priority]
  return (
    <span className={cn('inline-flex items-center gap-1 font-semibold text-xs', color)}>
      <Icon aria-hidden className="size-3.5" strokeWidth={2} />
      {words(priority)}
    </span>
  )
}
