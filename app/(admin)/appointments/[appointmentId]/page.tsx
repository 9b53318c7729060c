import { ChevronRight, ExternalLink } from 'lucide-react'
import type { Metadata } from 'next'
import NextLink from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { requireCtx } from '#app/session.ts'
import { DeliveryBadge } from '#components/call-viewer/delivery-badge.tsx'
import { FactsRow } from '#components/call-viewer/facts-row.tsx'
import { FieldsTable } from '#components/call-viewer/fields-table.tsx'
import { ReceiptsCord } from '#components/call-viewer/receipts-cord.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { PageBody } from '#components/shell/page-body.tsx'
import { phoneText } from '#components/shell/phone-text.ts'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Panel } from '#components/ui/panel.tsx'
import { type AppointmentDetail, getAppointment } from '#lib/appointments/get-appointment.ts'
import { textIn } from '#lib/language.ts'
import { AppointmentStatusBadge } from '../appointment-status-badge.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('title') }
}

type Props = { params: Promise<{ appointmentId: string }> }

/** One appointment: what it holds, where each value came from, and what became of it. */
export default async function AppointmentPage({ params }: Props) {
  const ctx = await requireCtx('appointment:read')
  const { appointmentId } = await params
  const one = await orNotFound(getAppointment(ctx, appointmentId), notFound)
  const [words, language] = await Promise.all([getTranslations('appointments'), getLocale()])
  const callHref = one.callId ? `/calls/${one.callId}` : null
  return (
    <PageBody>
      <PageHeader
        crumbs={
          <span className="flex items-center gap-1">
            <NextLink href="/appointments" className="hover:underline">
              {words('detail.back')}
            </NextLink>
            <ChevronRight aria-hidden className="size-3.5 text-ink-3" />
            {one.reference}
          </span>
        }
        title={textIn(one.serviceName, language)}
        badges={
          <>
            <AppointmentStatusBadge status={one.status} />
            <DeliveryBadge delivery={one.delivery?.state ?? null} />
          </>
        }
        actions={
          callHref ? (
            <NextLink href={callHref} className={buttonStyles({ variant: 'outline' })}>
              <ExternalLink aria-hidden strokeWidth={1.85} />
              {words('detail.openCall')}
            </NextLink>
          ) : null
        }
      />
      <FactsRow
        facts={[
          {
            key: 'when',
            label: words('detail.when'),
            value: <Moment at={one.startsAt} timeZone={one.timeZone} show="full" />,
          },
          { key: 'with', label: words('detail.with'), value: one.professionalName },
          {
            key: 'length',
            label: words('detail.length'),
            value: words('minutes', { count: minutesOf(one) }),
          },
          {
            key: 'caller',
            label: words('detail.caller'),
            value: one.callerPhone ? phoneText(one.callerPhone) : words('noCaller'),
          },
          {
            key: 'booked',
            label: words('detail.booked'),
            value: <Moment at={one.createdAt} show="recent" />,
          },
        ]}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <Panel title={words('detail.fields')}>
          {one.fields.length > 0 ? (
            <FieldsTable fields={one.fields} callHref={callHref} />
          ) : (
            <p className="p-4 text-ink-2">{words('detail.noFields')}</p>
          )}
        </Panel>
        <Panel title={words('detail.history')}>
          <div className="p-4">
            <ReceiptsCord reference={one.reference} history={one.history} />
          </div>
        </Panel>
      </div>
    </PageBody>
  )
}

function minutesOf({ startsAt, endsAt }: AppointmentDetail): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)
}
