import NextLink from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonStyles } from '#components/ui/button-styles.ts'

export type PageLinksProps = {
  pathname: string
  /** The filters in force, without the cursor. */
  filters: Readonly<Record<string, string>>
  /** Whether this is not the first page. */
  later: boolean
  /** The cursor of the following page; null on the last one. */
  next: string | null
}

/** To the older part of a list, and back to its beginning. */
export function PageLinks({ pathname, filters, later, next }: PageLinksProps) {
  const words = useTranslations('ui')
  if (!later && next === null) return null
  const href = (more: Record<string, string>) =>
    `${pathname}?${new URLSearchParams({ ...filters, ...more })}`
  return (
    <nav aria-label={words('pages')} className="flex justify-center gap-2">
      {later ? (
        <NextLink href={href({})} className={buttonStyles({ variant: 'ghost' })}>
          {words('newest')}
        </NextLink>
      ) : null}
      {next === null ? null : (
        <NextLink href={href({ cursor: next })} className={buttonStyles({ variant: 'outline' })}>
          {words('more')}
        </NextLink>
      )}
    </nav>
  )
}
