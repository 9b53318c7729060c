import { Archive, CircleCheck, FilePen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { FlowListItem } from '#runtime/publishing/list-flows.ts'

export type FlowStateProps = {
  flow: Pick<FlowListItem, 'state' | 'channels' | 'unpublishedChanges'>
}

/** What callers get of a flow now, and what waits to be published. */
export function FlowState({ flow }: FlowStateProps) {
  const words = useTranslations('flows.state')
  const number = Math.max(0, ...flow.channels.map((channel) => channel.live?.number ?? 0))
  switch (flow.state) {
    case 'draft':
      return <Badge icon={<FilePen aria-hidden strokeWidth={1.85} />}>{words('draft')}</Badge>
    case 'archived':
      return <Badge icon={<Archive aria-hidden strokeWidth={1.85} />}>{words('archived')}</Badge>
    case 'published':
    case 'changed':
      return (
        <span className="flex flex-col items-start gap-0.5">
          <Badge tone="positive" icon={<CircleCheck aria-hidden strokeWidth={1.85} />}>
            {words('published', { number })}
          </Badge>
          {flow.unpublishedChanges > 0 ? (
            <span className="text-ink-3 text-xs">
              {words('changes', { count: flow.unpublishedChanges })}
            </span>
          ) : null}
        </span>
      )
  }
}
