import { CalendarCheck, CalendarX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { AppointmentStatus } from '#lib/appointments/list-appointments.ts'

/** Whether an appointment stands, in a word. */
export function AppointmentStatusBadge({ status }: { status: AppointmentStatus }) {
  const words = useTranslations('appointments.status')
  const Icon = status === 'confirmed' ? CalendarCheck : CalendarX
  return (
    <Badge
      tone={status === 'confirmed' ? 'positive' : 'neutral'}
      icon={<Icon aria-hidden strokeWidth={1.85} />}
    >
      {words(status)}
    </Badge>
  )
}
