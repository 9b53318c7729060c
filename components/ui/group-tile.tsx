import type { ReactNode } from 'react'
import { cn } from './cn.ts'

/** The hue of a group of steps. Never the only sign: the icon and the step's name say it too. */
export type GroupHue = 'talk' | 'decide' | 'people' | 'tickets' | 'calendar' | 'system'

/** Each group's hue on its soft ground. */
export const GROUP_HUES: Record<GroupHue, string> = {
  talk: 'bg-talk-soft text-talk',
  decide: 'bg-decide-soft text-decide',
  people: 'bg-people-soft text-people',
  tickets: 'bg-tickets-soft text-tickets',
  calendar: 'bg-calendar-soft text-calendar',
  system: 'bg-system-soft text-system',
}

export type GroupTileProps = {
  group: GroupHue
  size?: 20 | 26 | 40 | undefined
  /** The type's lucide icon. */
  children: ReactNode
}

const SIZES = {
  20: 'size-5 rounded-chip [&_svg]:size-3',
  26: 'size-6.5 rounded-chip [&_svg]:size-4',
  40: 'size-10 rounded-panel [&_svg]:size-6',
} as const

/** The square that carries a step's icon in its group's hue. */
export function GroupTile({ group, size = 26, children }: GroupTileProps) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex shrink-0 items-center justify-center',
        SIZES[size],
        GROUP_HUES[group],
      )}
    >
      {children}
    </span>
  )
}
