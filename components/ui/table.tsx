import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** A panel with a table in it, which scrolls sideways before it squeezes. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <div className="panel overflow-x-auto">
      <table className={cn('w-full border-collapse text-left text-table', className)} {...rest} />
    </div>
  )
}

export function TableHead(props: ComponentProps<'thead'>) {
  return <thead {...props} />
}

export function TableBody({ className, ...rest }: ComponentProps<'tbody'>) {
  return (
    <tbody
      className={cn('[&_tr]:border-line [&_tr]:border-t [&_tr]:transition-colors', className)}
      {...rest}
    />
  )
}

/** A row. With a `TableLink` inside, the whole row leads there and shows it. */
export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr className={cn('relative has-[a[data-row-link]]:hover:bg-hover/60', className)} {...rest} />
  )
}

export function ColumnTitle({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn(
        'h-8.5 whitespace-nowrap px-3 font-semibold text-ink-3 text-xs first:pl-4.5 last:pr-4.5',
        className,
      )}
      {...rest}
    />
  )
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return (
    <td
      className={cn('h-11 px-3 py-2 align-middle first:pl-4.5 last:pr-4.5', className)}
      {...rest}
    />
  )
}
