import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { FlowListItem } from '#runtime/publishing/list-flows.ts'

/** The addresses that callers reach a flow at; the one for tests says so. */
export function WhereItAnswers({ channels }: { channels: FlowListItem['channels'] }) {
  const words = useTranslations('flows.answers')
  const live = channels.filter((channel) => channel.live)
  const [first, ...others] = live.toSorted(
    (one, other) => Number(isTest(one)) - Number(isTest(other)),
  )
  if (!first) {
    return (
      <span className="text-ink-2">{words(channels.length > 0 ? 'nobody' : 'unpublished')}</span>
    )
  }
  return (
    <span className="flex items-center gap-2">
      <TwoLines
        title={`/talk/${first.slug}`}
        detail={[
          words('page'),
          ...(others.length > 0 ? [words('more', { count: others.length })] : []),
        ].join(' ')}
      />
      {isTest(first) ? <Badge tone="outline">{words('tests')}</Badge> : null}
    </span>
  )
}

function isTest({ environment }: FlowListItem['channels'][number]): boolean {
  return environment === 'sandbox'
}
