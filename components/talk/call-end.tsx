'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { PublicReceipt } from '#runtime/simulator/public-receipt.ts'
import { ReceiptList } from './receipt-list.tsx'
import { talkButton } from './talk-button.ts'

/** After the call: what is left of it, and the way to another. */
export function CallEnd({ receipts, onAgain }: { receipts: PublicReceipt[]; onAgain: () => void }) {
  const words = useTranslations('talk.end')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="flex shrink-0 flex-col gap-3 border-on-bakelite/15 border-t pt-4">
      <h2 ref={heading} tabIndex={-1} className="font-title text-lg text-on-bakelite outline-none">
        {words('title')}
      </h2>
      <p className="text-on-bakelite-2 text-step">
        {words(receipts.length > 0 ? 'lead' : 'nothing')}
      </p>
      {receipts.length > 0 ? <ReceiptList receipts={receipts} /> : null}
      <button type="button" onClick={onAgain} className={talkButton('filled')}>
        <Phone aria-hidden className="size-5" strokeWidth={1.75} />
        {words('again')}
      </button>
    </section>
  )
}
