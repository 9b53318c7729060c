import { ChevronRight, Waypoints } from 'lucide-react'
import NextLink from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { clockText } from '#components/call-viewer/clock-text.ts'
import { type Fact, FactsRow } from '#components/call-viewer/facts-row.tsx'
import { OutcomeBadge } from '#components/call-viewer/outcome-badge.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { phoneText } from '#components/shell/phone-text.ts'
import { buttonStyles } from '#components/ui/button-styles.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { CallPage, CallRecord } from '#lib/calls/get-call.ts'

export type CallHeaderProps = {
  call: CallPage
  /** How often the caller spoke. */
  turns: number
}

const END_REASONS = ['bot-hung-up', 'caller-hung-up', 'no-way-on', 'too-long', 'failed'] as const

/** Who called and why, how it came out, and the facts of the call in a row. */
export function CallHeader({ call, turns }: CallHeaderProps) {
  const words = useTranslations('calls')
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' })
  return (
    <>
      <PageHeader
        crumbs={
          <span className="flex items-center gap-1">
            <NextLink href="/calls" className="hover:underline">
              {words('page.crumb')}
            </NextLink>
            <ChevronRight aria-hidden className="size-3.5 text-ink-3" />
            <Moment at={call.startedAt} show="full" />
          </span>
        }
        title={title()}
        badges={<OutcomeBadge outcome={call.outcome} />}
        actions={
          <NextLink
            href={`/flows/${call.flow.id}`}
            className={buttonStyles({ variant: 'outline' })}
          >
            <Waypoints aria-hidden strokeWidth={1.85} />
            {words('openFlow')}
          </NextLink>
        }
      />
      <FactsRow facts={facts()} />
    </>
  )

  function title(): string {
    const phone = call.callerPhone ? phoneText(call.callerPhone) : null
    const who = call.callerName ?? phone ?? words('unknownCaller')
    const subject = call.records.find((record) => record.subject)?.subject
    return subject ? words('page.withSubject', { who, subject }) : words('page.noSubject', { who })
  }

  function facts(): (Fact & { key: string })[] {
    const ended = endOf(call)
    return [
      ...call.records.map(recordFact),
      {
        key: 'duration',
        label: words('page.facts.duration'),
        value: clockText((call.endedAt ?? call.lastTurnAt).getTime() - call.startedAt.getTime()),
        detail: words('page.facts.turns', { count: turns }),
      },
      {
        key: 'flow',
        label: words('page.facts.flow'),
        value: call.flow.name,
        detail: call.version ? words('version', { number: call.version.number }) : null,
      },
      {
        key: 'language',
        label: words('page.facts.language'),
        value: capitalised(languages.of(call.language) ?? call.language),
        detail: words(`medium.${call.medium === 'voice' ? 'voice' : 'text'}`),
      },
      {
        key: 'ended',
        label: words('page.facts.ended'),
        value: words(`ended.${ended}`),
        detail: words(`endedDetail.${ended}`),
      },
    ]
  }

  function recordFact(record: CallRecord): Fact & { key: string } {
    const href = `${record.kind === 'appointment' ? '/appointments' : '/tickets'}/${record.id}`
    return {
      key: record.id,
      label: words(`page.facts.${record.kind}`),
      value: (
        <NextLink href={href} className="link font-title">
          {record.reference}
        </NextLink>
      ),
      detail: <Moment at={record.createdAt} show="seconds" />,
    }
  }
}

function endOf({ endedAt, endReason }: CallPage) {
  if (endedAt === null) return 'live'
  return END_REASONS.find((reason) => reason === endReason) ?? 'unknown'
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
