import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** The one link of a table row; its target is the whole row. Other controls of the row need `relative z-1`. */
export function RowLink({ className, ...rest }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink
      data-row-link=""
      className={cn(
        'text-inherit no-underline outline-none after:absolute after:inset-0 after:content-[""] focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:after:-outline-offset-2',
        className,
      )}
      {...rest}
    />
  )
}
