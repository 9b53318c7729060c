import { cn } from '#components/ui/cn.ts'

/** The look of a button with words on bakelite. */
export function talkButton(variant: 'filled' | 'outline', className?: string): string {
  return cn(
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-4 py-2 font-semibold text-step transition-colors aria-disabled:opacity-60',
    variant === 'filled'
      ? 'border-transparent bg-on-bakelite text-bakelite hover:bg-on-bakelite/90'
      : 'border-on-bakelite-2 text-on-bakelite hover:bg-on-bakelite/10',
    className,
  )
}
