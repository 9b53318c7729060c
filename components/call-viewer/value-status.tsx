import { CheckCheck, FileSearch, Hourglass, type LucideIcon, Scale } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '#components/ui/cn.ts'
import type { ValueStatus } from '#lib/values/value.ts'

const LOOKS: Record<ValueStatus, { Icon: LucideIcon; color: string }> = {
  confirmed: { Icon: CheckCheck, color: 'text-positive' },
  pending: { Icon: Hourglass, color: 'text-warning' },
  record: { Icon: FileSearch, color: 'text-ink-2' },
  constant: { Icon: Scale, color: 'text-ink-2' },
}

/** How sure a value is, in a word. */
export function ValueStatusWord({ status }: { status: ValueStatus }) {
  const words = useTranslations('calls.valueStatus')
  const { Icon, color } = LOOKS[status]
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 align-middle whitespace-nowrap font-semibold text-xs',
        color,
      )}
    >
      <Icon aria-hidden className="size-3.5" strokeWidth={1.85} />
      {words(status)}
    </span>
  )
}
