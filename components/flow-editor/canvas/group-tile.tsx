import { CircleHelp } from 'lucide-react'
import { faceOf, groupOf } from '#components/flow-editor/state/face-of.ts'
import { cn } from '#components/ui/cn.ts'
import { GROUP_HUES } from '#components/ui/group-tile.tsx'

export type GroupTileProps = {
  type: string
  size?: 22 | 26 | 32 | 44 | undefined
  className?: string
}

const SIZES = {
  22: 'size-5.5 rounded-chip',
  26: 'size-6.5 rounded-control',
  32: 'size-8 rounded-control',
  44: 'size-11 rounded-panel',
} as const
const ICONS = { 22: 14, 26: 16, 32: 18, 44: 26 } as const

/** A step type's icon on the colour of its group. */
export function GroupTile({ type, size = 26, className }: GroupTileProps) {
  const Icon = faceOf(type)?.Icon ?? CircleHelp
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex shrink-0 items-center justify-center',
        SIZES[size],
        GROUP_HUES[groupOf(type)],
        className,
      )}
    >
      <Icon size={ICONS[size]} strokeWidth={size === 26 ? 1.85 : 1.75} />
    </span>
  )
}
