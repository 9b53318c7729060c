'use client'

import { CalendarCheck, PhoneIncoming, Ticket } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PublicReceipt } from '#runtime/simulator/public-receipt.ts'

/** What was done for the caller, each with the reference to come back with. */
export function ReceiptList({ receipts }: { receipts: PublicReceipt[] }) {
  const words = useTranslations('talk.receipts')
  return (
    <ul aria-label={words('label')} className="flex flex-col gap-2">
      {receipts.map((receipt) => (
        <li
          key={receipt.reference}
          className="flex items-start gap-3 rounded-panel bg-bakelite-2 px-3 py-2.5 text-on-bakelite"
        >
          <Receipt receipt={receipt} />
        </li>
      ))}
    </ul>
  )
}

function Receipt({ receipt }: { receipt: PublicReceipt }) {
  const words = useTranslations('talk.receipts')
  const locale = useLocale()
  switch (receipt.kind) {
    case 'ticket':
      return (
        <Stub icon={<Ticket {...ICON} />} title={words('ticket')} reference={receipt.reference}>
          {receipt.number === null || receipt.number === receipt.reference
            ? null
            : `${words('number')} ${receipt.number}`}
        </Stub>
      )
    case 'call-back':
      return (
        <Stub
          icon={<PhoneIncoming {...ICON} />}
          title={words('callBack')}
          reference={receipt.reference}
        />
      )
    case 'appointment':
      return (
        <Stub
          icon={<CalendarCheck {...ICON} />}
          title={words('appointment')}
          reference={receipt.reference}
        >
          <time dateTime={receipt.startsAt}>{moment(receipt, locale)}</time>{' '}
          {words('with', { name: receipt.professional })}
        </Stub>
      )
  }
}

const ICON = {
  'aria-hidden': true,
  className: 'mt-0.5 size-5 shrink-0',
  strokeWidth: 1.75,
} as const

type StubProps = { icon: ReactNode; title: string; reference: string; children?: ReactNode }

function Stub({ icon, title, reference, children }: StubProps) {
  const words = useTranslations('talk.receipts')
  return (
    <>
      {icon}
      <div className="min-w-0 flex-1">
        <p className="font-semibold text-step">{title}</p>
        <p className="wrap-anywhere text-base">
          <span className="text-on-bakelite-2">{words('reference')}</span>{' '}
          <strong className="font-mono font-semibold">{reference}</strong>
        </p>
        {children ? <p className="text-base text-on-bakelite-2">{children}</p> : null}
      </div>
    </>
  )
}

function moment(
  { startsAt, timeZone }: Extract<PublicReceipt, { kind: 'appointment' }>,
  locale: string,
): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(startsAt))
}
