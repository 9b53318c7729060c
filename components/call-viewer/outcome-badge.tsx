import {
  CalendarCheck,
  CircleCheck,
  type LucideIcon,
  PhoneIncoming,
  PhoneMissed,
  PhoneOff,
  TriangleAlert,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Badge, type BadgeTone } from '#components/ui/badge.tsx'
import type { CallOutcome } from '#lib/calls/call-outcome.ts'

const LOOKS: Record<CallOutcome, { Icon: LucideIcon; tone: BadgeTone }> = {
  live: { Icon: PhoneIncoming, tone: 'live' },
  appointment: { Icon: CalendarCheck, tone: 'positive' },
  ticket: { Icon: CircleCheck, tone: 'positive' },
  'call-back': { Icon: PhoneIncoming, tone: 'info' },
  finished: { Icon: PhoneOff, tone: 'neutral' },
  'hung-up': { Icon: PhoneMissed, tone: 'neutral' },
  stuck: { Icon: TriangleAlert, tone: 'warning' },
}

/** How a call came out, in words. */
export function OutcomeBadge({ outcome }: { outcome: CallOutcome }) {
  const words = useTranslations('calls.outcome')
  const { Icon, tone } = LOOKS[outcome]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden strokeWidth={1.85} />}>
      {words(outcome)}
    </Badge>
  )
}
