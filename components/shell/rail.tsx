'use client'

import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import { Mark } from '#components/ui/mark.tsx'
import type { Role } from '#lib/access/roles.ts'
import { PLACE_ICONS, type Place, type PlaceWord, placeOf, placesFor } from './places.ts'

export type RailProps = {
  role: Role
  /** Things that wait for somebody, by place: tickets that no system has taken. */
  waiting?: Partial<Record<PlaceWord, number>>
  /** The account menu. */
  foot: ReactNode
}

/** The way around: an icon over a word for each place, the account at the foot. Bakelite in both themes. */
export function Rail({ role, waiting = {}, foot }: RailProps) {
  const words = useTranslations('shell')
  const places = placesFor(role)
  const current = placeOf(usePathname(), places)
  return (
    <header className="sticky top-0 z-30 flex h-dvh w-20 shrink-0 flex-col bg-bakelite text-on-bakelite">
      <NextLink
        href="/flows"
        aria-label={words('home')}
        className="mx-auto mt-3 mb-4 flex rounded-panel focus-visible:outline-lamp"
      >
        <Mark size={36} />
      </NextLink>
      <nav aria-label={words('places')} className="min-h-0 grow overflow-y-auto">
        <ul className="flex flex-col gap-1 px-1.5">
          {places.map((place) => (
            <li key={place.word}>
              <RailLink
                place={place}
                current={place === current}
                waiting={waiting[place.word] ?? 0}
              />
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex justify-center pt-2 pb-3">{foot}</div>
    </header>
  )
}

function RailLink({
  place,
  current,
  waiting,
}: {
  place: Place
  current: boolean
  waiting: number
}) {
  const words = useTranslations('shell')
  const Icon = PLACE_ICONS[place.word]
  return (
    <NextLink
      href={place.href}
      aria-current={current ? 'page' : undefined}
      className={cn(
        'relative flex h-12.5 flex-col items-center justify-center gap-1 rounded-control text-on-bakelite-2 text-xs no-underline transition-colors hover:bg-bakelite-2/60 hover:text-on-bakelite focus-visible:outline-lamp focus-visible:-outline-offset-2',
        current &&
          'bg-bakelite-2 font-semibold text-on-bakelite before:absolute before:inset-y-3 before:-left-1.5 before:w-0.75 before:rounded-r-full before:bg-on-bakelite before:content-[""] hover:bg-bakelite-2',
      )}
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      {words(`place.${place.word}`)}
      {waiting > 0 ? (
        <span className="absolute top-0.5 right-2.5 min-w-4 rounded-full bg-on-bakelite px-1 text-center font-semibold text-bakelite">
          {waiting}
          <span className="sr-only"> {words('waiting')}</span>
        </span>
      ) : null}
    </NextLink>
  )
}
