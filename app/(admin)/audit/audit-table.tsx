import { getFormatter, getTranslations } from 'next-intl/server'
import { Cell, ColumnTitle, Table, TableBody, TableHead, TableRow } from '#components/ui/table.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { AuditRow } from '#lib/audit/list-audit.ts'
import { actionWords, actorWords, detailWords } from './audit-words.ts'

/** One line a change, newest first. */
export async function AuditTable({ rows }: { rows: AuditRow[] }) {
  const [words, shell, format] = await Promise.all([
    getTranslations('audit'),
    getTranslations('shell'),
    getFormatter(),
  ])
  return (
    <Table>
      <TableHead>
        <tr>
          <ColumnTitle className="text-right">#</ColumnTitle>
          <ColumnTitle>{words('when')}</ColumnTitle>
          <ColumnTitle>{words('who')}</ColumnTitle>
          <ColumnTitle>{words('what')}</ColumnTitle>
          <ColumnTitle>{words('subject')}</ColumnTitle>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.seq}>
            <Cell className="w-14 text-right text-ink-3">{row.seq}</Cell>
            <Cell className="whitespace-nowrap text-ink-2">
              <time dateTime={row.at.toISOString()}>
                {format.dateTime(row.at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </time>
            </Cell>
            <Cell>
              <TwoLines title={actorWords(words, row.actor)} detail={row.actor.address} />
            </Cell>
            <Cell>
              <TwoLines
                title={actionWords(words, row.action)}
                detail={detailWords(shell, row.detail) || undefined}
              />
            </Cell>
            <Cell className="break-all font-mono text-ink-3 text-xs">{row.subject}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
