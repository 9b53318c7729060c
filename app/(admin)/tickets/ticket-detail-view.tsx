import { ArrowLeft, ExternalLink, MessageSquareQuote } from 'lucide-react'
import NextLink from 'next/link'
import { useTranslations } from 'next-intl'
import { DeliveryBadge } from '#components/call-viewer/delivery-badge.tsx'
import { FieldsTable } from '#components/call-viewer/fields-table.tsx'
import { ReceiptsCord } from '#components/call-viewer/receipts-cord.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { PageBody } from '#components/shell/page-body.tsx'
import { phoneText } from '#components/shell/phone-text.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { TicketDetail } from '#lib/tickets/get-ticket.ts'
import { SendAgain } from './send-again.tsx'
import { StatusMenu } from './status-menu.tsx'
import { PriorityWord } from './ticket-list.tsx'

export type TicketDetailViewProps = {
  ticket: TicketDetail
  may: { update: boolean; redrive: boolean }
  backHref: string
}

/** One ticket: what it holds, where each value came from, and what became of it. */
export function TicketDetailView({ ticket, may, backHref }: TicketDetailViewProps) {
  const words = useTranslations('tickets')
  const callHref = ticket.callId ? `/calls/${ticket.callId}` : null
  return (
    <PageBody>
      <PageHeader
        crumbs={
          <span className="flex items-center gap-2">
            <NextLink href={backHref} className="link inline-flex items-center gap-1 lg:hidden">
              <ArrowLeft aria-hidden className="size-3.5" strokeWidth={1.85} />
              {words('detail.back')}
            </NextLink>
            <span className="font-semibold">{ticket.reference}</span>
            {ticket.externalNumber && ticket.externalNumber !== ticket.reference ? (
              <span>· {external(ticket.externalNumber)}</span>
            ) : null}
            <span>
              · <Moment at={ticket.createdAt} show="full" />
            </span>
          </span>
        }
        title={ticket.subject}
        actions={may.update ? <StatusMenu ticket={ticket} /> : null}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Badge tone="outline">{words(`status.${ticket.status}`)}</Badge>
        <DeliveryBadge delivery={ticket.delivery?.state ?? null} />
        {ticket.kind === 'call-back' ? <Badge tone="info">{words('kind.call-back')}</Badge> : null}
        <PriorityWord priority={ticket.priority} />
        <span className="text-ink-2 text-sm">
          {ticket.callerPhone ? phoneText(ticket.callerPhone) : words('noCaller')}
        </span>
      </div>
      <Undelivered ticket={ticket} mayRedrive={may.redrive} />
      {callHref ? <FromCall ticket={ticket} callHref={callHref} /> : null}
      <Panel
        title={words('detail.fields')}
        aside={<span className="text-ink-3 text-xs">{words('detail.everyValue')}</span>}
      >
        {ticket.fields.length > 0 ? (
          <FieldsTable fields={ticket.fields} callHref={callHref} />
        ) : (
          <p className="p-4 text-ink-2">{words('detail.noFields')}</p>
        )}
      </Panel>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Panel title={words('detail.history')}>
          <div className="p-4">
            <ReceiptsCord reference={ticket.reference} history={ticket.history} />
          </div>
        </Panel>
        {ticket.description ? (
          <Panel title={words('detail.description')}>
            <p className="max-w-[70ch] whitespace-pre-line p-4">{ticket.description}</p>
          </Panel>
        ) : null}
      </div>
    </PageBody>
  )

  function external(number: string): string {
    const known = ticket.externalSystem === 'built-in' ? null : ticket.externalSystem
    return words('detail.external', { system: known ?? words('detail.ownDesk'), number })
  }
}

/** The caller's longest words among the values: they say best what the ticket is about. */
function FromCall({ ticket, callHref }: { ticket: TicketDetail; callHref: string }) {
  const words = useTranslations('tickets')
  const source = useTranslations('calls.source')
  const said = ticket.fields
    .flatMap((field) => (field.source?.kind === 'words' ? [field.source.words] : []))
    .toSorted((one, other) => other.length - one.length)[0]
  return (
    <div className="panel flex flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3">
      <MessageSquareQuote aria-hidden className="size-5 shrink-0 text-brand" strokeWidth={1.75} />
      <p className="min-w-0 flex-1 basis-60">
        {said ? <span className="block text-step">{source('quoted', { words: said })}</span> : null}
        <span className="block text-ink-3 text-xs">
          {words.rich('detail.fromCall', {
            when: () => <Moment key="when" at={ticket.createdAt} show="recent" />,
          })}
        </span>
      </p>
      <NextLink href={callHref} className="link inline-flex items-center gap-1">
        {words('detail.openCall')}
        <ExternalLink aria-hidden className="size-3.5" strokeWidth={1.85} />
      </NextLink>
    </div>
  )
}

function Undelivered({ ticket, mayRedrive }: { ticket: TicketDetail; mayRedrive: boolean }) {
  const words = useTranslations('tickets.undelivered')
  const { delivery, reference } = ticket
  if (!delivery) return null
  const { state } = delivery
  if (state !== 'refused' && state !== 'dead' && state !== 'paused') return null
  return (
    <Notice
      tone={state === 'paused' ? 'warning' : 'danger'}
      title={words('title', { reference })}
      actions={
        mayRedrive ? <SendAgain effectId={delivery.effectId} reference={reference} /> : undefined
      }
    >
      {delivery.lastError} {words(state)}
    </Notice>
  )
}
