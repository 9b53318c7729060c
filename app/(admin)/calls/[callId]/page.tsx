import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { requireCtx } from '#app/session.ts'
import { callNames, exitIds } from '#components/call-viewer/call-names.ts'
import { CollectedList } from '#components/call-viewer/collected-list.tsx'
import { collectedValues } from '#components/call-viewer/collected-values.ts'
import { DeliveryBadge } from '#components/call-viewer/delivery-badge.tsx'
import { readJournal } from '#components/call-viewer/read-journal.ts'
import { ReceiptsCord } from '#components/call-viewer/receipts-cord.tsx'
import { transcriptOf } from '#components/call-viewer/transcript.ts'
import { TranscriptView } from '#components/call-viewer/transcript-view.tsx'
import { callOrder } from '#components/flow-editor/document/call-order.ts'
import { PageBody } from '#components/shell/page-body.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Panel } from '#components/ui/panel.tsx'
import { type CallPage as Found, getCall } from '#lib/calls/get-call.ts'
import { readFlow } from '#runtime/graph/read-flow.ts'
import { CallHeader } from './call-header.tsx'

type Props = { params: Promise<{ callId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calls'))('title') }
}

/** One call: what was said, what was understood from it, and what exists because of it. */
export default async function CallPage({ params }: Props) {
  const ctx = await requireCtx('call:read')
  const { callId } = await params
  const call = await orNotFound(getCall(ctx, callId), notFound)
  const [words, language] = await Promise.all([getTranslations('calls'), getLocale()])
  const { entries, unreadable } = readJournal(call.entries)
  const document = documentOf(call)
  const numbers = document ? callOrder(document, exitIds(document)) : new Map<string, number>()
  const names = callNames(document, numbers, language)
  const items = transcriptOf(entries)
  const values = collectedValues(entries)
  return (
    <PageBody>
      <CallHeader call={call} turns={items.filter((item) => item.kind === 'caller').length} />
      {unreadable > 0 ? (
        <Notice tone="neutral" title={words('transcript.unreadable', { count: unreadable })} />
      ) : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,28rem)]">
        <Panel title={words('transcript.title')}>
          {items.length > 0 ? (
            <TranscriptView items={items} names={names} />
          ) : (
            <p className="px-4 py-6 text-ink-2">{words('transcript.nothing')}</p>
          )}
        </Panel>
        <div className="flex flex-col gap-4">
          <Panel title={words('data.title')} count={values.length}>
            {values.length > 0 ? (
              <CollectedList values={values} names={names} />
            ) : (
              <p className="px-4 py-4 text-ink-2">{words('data.empty')}</p>
            )}
          </Panel>
          {call.records.map((record) => (
            <Panel
              key={record.id}
              title={words('receipts.title', { reference: record.reference })}
              aside={<DeliveryBadge delivery={record.delivery?.state ?? null} />}
            >
              <div className="p-4">
                <ReceiptsCord reference={record.reference} history={record.history} />
              </div>
            </Panel>
          ))}
          {call.records.length === 0 ? (
            <Panel title={words('receiptsEmpty.title')}>
              <p className="px-4 py-4 text-ink-2">{words('receiptsEmpty.words')}</p>
            </Panel>
          ) : null}
        </div>
      </div>
    </PageBody>
  )
}

/** The version as it was lived; null when it is gone or from a format that this program no longer reads. */
function documentOf(call: Found) {
  const reading = call.version ? readFlow(call.version.graph) : undefined
  return reading?.ok ? reading.document : null
}
