import {
  AudioLines,
  CalendarDays,
  type LucideIcon,
  Route,
  ScrollText,
  Ticket,
  UsersRound,
} from 'lucide-react'
import { holds, type Permission } from '#lib/access/permissions.ts'
import type { Role } from '#lib/access/roles.ts'

/** One place of the rail; `word` is its key in the `shell` messages. */
export type Place = { word: PlaceWord; href: string; permission: Permission }
export type PlaceWord = keyof typeof PLACE_ICONS

export const PLACE_ICONS = {
  flows: Route,
  calls: AudioLines,
  tickets: Ticket,
  appointments: CalendarDays,
  team: UsersRound,
  audit: ScrollText,
} satisfies Record<string, LucideIcon>

const PLACES: readonly Place[] = [
  { word: 'flows', href: '/flows', permission: 'flow:read' },
  { word: 'calls', href: '/calls', permission: 'call:read' },
  { word: 'tickets', href: '/tickets', permission: 'ticket:read' },
  { word: 'appointments', href: '/appointments', permission: 'appointment:read' },
  { word: 'team', href: '/team', permission: 'member:read' },
  { word: 'audit', href: '/audit', permission: 'audit:read' },
]

/** The places that a role may see, in the order of the rail. */
export function placesFor(role: Role): Place[] {
  const actor = { kind: 'user', userId: '', name: '', role } as const
  return PLACES.filter((place) => holds(actor, place.permission))
}

/** The place that an address belongs to. */
export function placeOf(pathname: string, places: readonly Place[]): Place | undefined {
  return places.find(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
}
