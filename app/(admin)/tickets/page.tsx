import { TicketsScreen, type TicketsScreenProps } from './tickets-screen.tsx'

export { generateMetadata } from './tickets-screen.tsx'

/** Tickets, with the newest one open beside them. */
export default function TicketsPage({ searchParams }: Pick<TicketsScreenProps, 'searchParams'>) {
  return <TicketsScreen searchParams={searchParams} ticketId={null} />
}
