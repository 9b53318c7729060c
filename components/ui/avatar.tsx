import { cn } from './cn.ts'

export type AvatarProps = {
  name: string
  /** Pixels. 26 in rows, 30 in the rail. */
  size?: 20 | 26 | 30 | undefined
  className?: string | undefined
}

const SIZES = { 20: 'size-5 text-xs', 26: 'size-6.5 text-xs', 30: 'size-7.5 text-xs' } as const
const HUES = [
  'bg-talk text-surface',
  'bg-people text-surface',
  'bg-tickets text-surface',
  'bg-calendar text-surface',
] as const

/** A person's initials. Always beside the name, or inside a button that has it. */
export function Avatar({ name, size = 26, className }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full font-title',
        SIZES[size],
        HUES[hueOf(name)],
        className,
      )}
    >
      {size === 20 ? initials(name).slice(0, 1) : initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

function hueOf(name: string): number {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return sum % HUES.length
}
