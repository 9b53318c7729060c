import { Ban, CircleCheck, Hourglass, type LucideIcon, Send, Unplug } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Badge, type BadgeTone } from '#components/ui/badge.tsx'
import type { EffectState } from '#lib/outbox/effect.ts'

const LOOKS: Record<EffectState | 'kept', { Icon: LucideIcon; tone: BadgeTone }> = {
  waiting: { Icon: Hourglass, tone: 'warning' },
  sending: { Icon: Send, tone: 'info' },
  delivered: { Icon: CircleCheck, tone: 'positive' },
  refused: { Icon: Ban, tone: 'danger' },
  paused: { Icon: Unplug, tone: 'warning' },
  dead: { Icon: Ban, tone: 'danger' },
  kept: { Icon: CircleCheck, tone: 'neutral' },
}

/** How the delivery of a record stands; null: there is nothing to deliver, it is kept here. */
export function DeliveryBadge({ delivery }: { delivery: EffectState | null }) {
  const words = useTranslations('calls.delivery')
  const state = delivery ?? 'kept'
  const { Icon, tone } = LOOKS[state]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden strokeWidth={1.85} />}>
      {words(state)}
    </Badge>
  )
}
