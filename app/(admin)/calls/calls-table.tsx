import { useTranslations } from 'next-intl'
import { clockText } from '#components/call-viewer/clock-text.ts'
import { OutcomeBadge } from '#components/call-viewer/outcome-badge.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { phoneText } from '#components/shell/phone-text.ts'
import { RowLink } from '#components/ui/row-link.tsx'
import { Cell, ColumnTitle, Table, TableBody, TableHead, TableRow } from '#components/ui/table.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { CallRow } from '#lib/calls/list-calls.ts'

/** Calls as rows; each leads to its page. */
export function CallsTable({ rows }: { rows: readonly CallRow[] }) {
  const words = useTranslations('calls')
  return (
    <Table>
      <TableHead>
        <tr>
          <ColumnTitle>{words('column.who')}</ColumnTitle>
          <ColumnTitle>{words('column.outcome')}</ColumnTitle>
          <ColumnTitle>{words('column.flow')}</ColumnTitle>
          <ColumnTitle className="text-right">{words('column.duration')}</ColumnTitle>
          <ColumnTitle className="text-right">{words('column.when')}</ColumnTitle>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((call) => (
          <TableRow key={call.id}>
            <Cell className="h-15">
              <TwoLines
                strong
                title={<RowLink href={`/calls/${call.id}`}>{who(call)}</RowLink>}
                detail={detail(call)}
              />
            </Cell>
            <Cell>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <OutcomeBadge outcome={call.outcome} />
                {call.references.length > 0 ? (
                  <span className="text-ink-2 text-sm">{call.references.join(', ')}</span>
                ) : null}
              </span>
            </Cell>
            <Cell>
              <TwoLines
                title={call.flowName}
                detail={
                  call.versionNumber === null
                    ? null
                    : words('version', { number: call.versionNumber })
                }
              />
            </Cell>
            <Cell className="text-right">{duration(call)}</Cell>
            <Cell className="whitespace-nowrap text-right text-ink-2">
              <Moment at={call.startedAt} show="recent" />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )

  function who(call: CallRow): string {
    if (call.callerName) return call.callerName
    return call.callerPhone ? phoneText(call.callerPhone) : words('unknownCaller')
  }

  function detail(call: CallRow): string {
    const phone = call.callerName && call.callerPhone ? phoneText(call.callerPhone) : null
    const parts = [call.subject, phone].filter((part) => part !== null)
    return parts.length > 0 ? parts.join(' · ') : words(`medium.${mediumOf(call.medium)}`)
  }
}

function duration({ startedAt, endedAt, lastTurnAt }: CallRow): string {
  return clockText((endedAt ?? lastTurnAt).getTime() - startedAt.getTime())
}

function mediumOf(medium: string): 'text' | 'voice' | 'try' | 'script' {
  return (['voice', 'try', 'script'] as const).find((known) => known === medium) ?? 'text'
}
