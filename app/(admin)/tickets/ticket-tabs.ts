import type { TicketFilter } from '#lib/tickets/list-tickets.ts'

/** The ways of looking at tickets, the usual one first. */
export const TICKET_TABS = ['unsolved', 'undelivered', 'solved', 'all'] as const
export type TicketTab = (typeof TICKET_TABS)[number]

export function ticketTab(text: string | undefined): TicketTab {
  return TICKET_TABS.find((tab) => tab === text) ?? 'unsolved'
}

export function filterOf(tab: TicketTab): TicketFilter {
  switch (tab) {
    case 'unsolved':
      return { unsolved: true }
    case 'undelivered':
      return { undelivered: true }
    case 'solved':
      return { status: 'solved' }
    case 'all':
      return {}
  }
}
