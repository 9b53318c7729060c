import { FileSearch, Keyboard, type LucideIcon, PhoneIncoming, Quote, Route } from 'lucide-react'
import NextLink from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Provenance } from '#lib/values/value.ts'

export type ValueSourceProps = {
  /** null: nothing gave a value. */
  source: Provenance | null
  /** The page of the call it came from; '' on that page itself; null when there is no call to open. */
  callHref: string | null
  /** When the turn was heard, such as "0:26"; without it the turn's number is told. */
  heardAt?: string | undefined
  /** Earlier values that the caller corrected, oldest first. */
  replaced?: readonly string[]
  /** With an icon in front, as tables have it. */
  icon?: boolean | undefined
}

const ICONS: Record<Provenance['kind'], LucideIcon> = {
  words: Quote,
  keys: Keyboard,
  'caller-number': PhoneIncoming,
  record: FileSearch,
  constant: Route,
}

/** Where a value came from: the caller's words with the way to them, keys, a record, the flow. */
export function ValueSource(props: ValueSourceProps) {
  const { source, callHref, heardAt, replaced = [], icon } = props
  const words = useTranslations('calls.source')
  const Icon = source ? ICONS[source.kind] : null
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      {icon && Icon ? (
        <Icon aria-hidden className="size-3.5 self-center text-ink-3" strokeWidth={1.85} />
      ) : null}
      {source ? told(source) : <span>{words('none')}</span>}
      {replaced.length > 0 ? (
        <span className="text-ink-3">
          {words('before')}{' '}
          {replaced.map((old, index) => (
            <span key={old}>
              {index > 0 ? ', ' : null}
              <del>{old}</del>
            </span>
          ))}
        </span>
      ) : null}
    </span>
  )

  function told(from: Provenance): ReactNode {
    switch (from.kind) {
      case 'words':
        return (
          <>
            <span>{words('quoted', { words: from.words })}</span>
            {turnLink(from.turn)}
          </>
        )
      case 'keys':
        return (
          <>
            <span>{words('keys', { keys: from.keys })}</span>
            {turnLink(from.turn)}
          </>
        )
      case 'caller-number':
        return <span>{words('callerNumber')}</span>
      case 'record':
        return <span>{words('record', { name: from.name })}</span>
      case 'constant':
        return <span>{words('constant')}</span>
    }
  }

  function turnLink(turn: number): ReactNode {
    if (callHref === null) return null
    return (
      <NextLink
        href={`${callHref}#turn-${turn}`}
        className="link relative z-1 whitespace-nowrap"
        aria-label={words('toTurn', { turn })}
      >
        {heardAt ?? words('turn', { turn })}
      </NextLink>
    )
  }
}
