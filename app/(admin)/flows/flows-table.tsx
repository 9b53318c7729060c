import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SparkBars } from '#components/flow-list/spark-bars.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { RowLink } from '#components/ui/row-link.tsx'
import { Cell, ColumnTitle, Table, TableBody, TableHead, TableRow } from '#components/ui/table.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { FlowListItem } from '#runtime/publishing/list-flows.ts'
import { FlowMenu, type FlowMenuProps } from './flow-menu.tsx'
import { FlowState } from './flow-state.tsx'
import { WhereItAnswers } from './where-it-answers.tsx'

export type FlowsTableProps = { flows: readonly FlowListItem[]; may: FlowMenuProps['may'] }

/** Flows as rows; each leads to its editor. */
export function FlowsTable({ flows, may }: FlowsTableProps) {
  const words = useTranslations('flows')
  return (
    <Table>
      <TableHead>
        <tr>
          <ColumnTitle>{words('column.flow')}</ColumnTitle>
          <ColumnTitle>{words('column.state')}</ColumnTitle>
          <ColumnTitle>{words('column.answers')}</ColumnTitle>
          <ColumnTitle className="text-right">{words('column.calls')}</ColumnTitle>
          <ColumnTitle>{words('column.problems')}</ColumnTitle>
          <ColumnTitle>{words('column.changed')}</ColumnTitle>
          <ColumnTitle>
            <span className="sr-only">{words('column.menu')}</span>
          </ColumnTitle>
        </tr>
      </TableHead>
      <TableBody>
        {flows.map((flow) => (
          <TableRow key={flow.flowId}>
            <Cell className="h-15 min-w-56">
              <TwoLines
                strong
                title={<RowLink href={`/flows/${flow.flowId}`}>{flow.name}</RowLink>}
                detail={flow.description}
              />
            </Cell>
            <Cell>
              <FlowState flow={flow} />
            </Cell>
            <Cell>
              <WhereItAnswers channels={flow.channels} />
            </Cell>
            <Cell>
              <Calls perDay={flow.callsPerDay} />
            </Cell>
            <Cell>
              <Problems {...flow.problems} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <TwoLines
                title={<Moment at={flow.updatedAt} show="recent" />}
                detail={flow.updatedBy}
              />
            </Cell>
            <Cell className="w-px text-right">
              <FlowMenu
                flow={{
                  flowId: flow.flowId,
                  name: flow.name,
                  archived: flow.state === 'archived',
                  talkHref: talkHref(flow),
                }}
                may={may}
              />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function talkHref({ channels }: FlowListItem): string | null {
  const web = channels.find((channel) => channel.live && channel.kind === 'web')
  return web ? `/talk/${web.slug}` : null
}

function Calls({ perDay }: { perDay: readonly number[] }) {
  const words = useTranslations('flows.calls')
  const total = perDay.reduce((sum, calls) => sum + calls, 0)
  return (
    <span className="flex items-center justify-end gap-3">
      <span className="font-title text-base">{total}</span>
      <span className="w-22">
        {total > 0 ? (
          <SparkBars values={perDay} label={words('days', { days: perDay.join(', ') })} />
        ) : (
          <span className="sr-only">{words('none')}</span>
        )}
      </span>
    </span>
  )
}

function Problems({ mustFix, shouldFix }: FlowListItem['problems']) {
  const words = useTranslations('flows.problems')
  if (mustFix > 0) {
    return (
      <Badge tone="danger" icon={<CircleAlert aria-hidden strokeWidth={1.85} />}>
        {words('mustFix', { count: mustFix })}
      </Badge>
    )
  }
  if (shouldFix > 0) {
    return (
      <Badge tone="warning" icon={<TriangleAlert aria-hidden strokeWidth={1.85} />}>
        {words('shouldFix', { count: shouldFix })}
      </Badge>
    )
  }
  return <span className="text-ink-2">{words('none')}</span>
}
