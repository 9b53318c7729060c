import { cn } from './cn.ts'

export type LampProps = {
  /** It breathes while the line waits for somebody. */
  waiting?: boolean | undefined
  className?: string | undefined
}

/** A line is live here, now. Put it on bakelite or inside a dark ring; words beside it say what it means. */
export function Lamp({ waiting, className }: LampProps) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-block size-2.5 shrink-0 rounded-full bg-lamp shadow-[0_0_0_2px_var(--casing)] dark:shadow-[0_0_0_2px_var(--casing),0_0_6px_1px_color-mix(in_oklch,var(--lamp)_60%,transparent)]',
        waiting && 'animate-breathe',
        className,
      )}
    />
  )
}
