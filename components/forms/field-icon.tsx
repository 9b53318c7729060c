import {
  AtSign,
  CalendarClock,
  CalendarDays,
  Clock,
  Hash,
  ListChecks,
  Phone,
  ScanBarcode,
  ToggleLeft,
  Type,
  User,
} from 'lucide-react'
import type { FieldType } from '#lib/values/value.ts'

const ICONS = {
  text: Type,
  'person-name': User,
  phone: Phone,
  email: AtSign,
  number: Hash,
  date: CalendarDays,
  time: Clock,
  'date-time': CalendarClock,
  'yes-no': ToggleLeft,
  choice: ListChecks,
  code: ScanBarcode,
} as const satisfies Record<FieldType, typeof User>

/** The icon of a kind of value. */
export function FieldIcon({ type, size = 16 }: { type: FieldType; size?: number }) {
  const Icon = ICONS[type]
  return <Icon aria-hidden size={size} strokeWidth={1.85} />
}
