import { useLocale, useTranslations } from 'next-intl'
import { DeliveryBadge } from '#components/call-viewer/delivery-badge.tsx'
import { Moment } from '#components/shell/moment.tsx'
import { phoneText } from '#components/shell/phone-text.ts'
import { Avatar } from '#components/ui/avatar.tsx'
import { RowLink } from '#components/ui/row-link.tsx'
import { Cell, ColumnTitle, Table, TableBody, TableHead, TableRow } from '#components/ui/table.tsx'
import { TwoLines } from '#components/ui/two-lines.tsx'
import type { AppointmentRow } from '#lib/appointments/list-appointments.ts'
import { textIn } from '#lib/language.ts'
import { AppointmentStatusBadge } from './appointment-status-badge.tsx'

/** The appointments of one day; each leads to its page. */
export function AppointmentsTable({ rows }: { rows: readonly AppointmentRow[] }) {
  const words = useTranslations('appointments')
  const language = useLocale()
  return (
    <Table className="table-fixed">
      <TableHead>
        <tr>
          <ColumnTitle className="w-36">{words('column.time')}</ColumnTitle>
          <ColumnTitle>{words('column.service')}</ColumnTitle>
          <ColumnTitle>{words('column.with')}</ColumnTitle>
          <ColumnTitle>{words('column.caller')}</ColumnTitle>
          <ColumnTitle className="w-72">{words('column.state')}</ColumnTitle>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((one) => (
          <TableRow key={one.id}>
            <Cell className="h-15">
              <TwoLines
                strong
                title={<Moment at={one.startsAt} timeZone={one.timeZone} show="time" />}
                detail={words('minutes', { count: minutes(one) })}
              />
            </Cell>
            <Cell>
              <TwoLines
                strong
                title={
                  <RowLink href={`/appointments/${one.id}`}>
                    {textIn(one.serviceName, language)}
                  </RowLink>
                }
                detail={one.reference}
              />
            </Cell>
            <Cell>
              <span className="flex items-center gap-2">
                <Avatar name={one.professionalName} />
                {one.professionalName}
              </span>
            </Cell>
            <Cell>
              <TwoLines
                title={one.callerName ?? words('noCaller')}
                detail={one.callerPhone ? phoneText(one.callerPhone) : ''}
              />
            </Cell>
            <Cell>
              <span className="flex flex-wrap gap-1.5">
                <AppointmentStatusBadge status={one.status} />
                <DeliveryBadge delivery={one.delivery} />
              </span>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function minutes({ startsAt, endsAt }: AppointmentRow): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)
}
