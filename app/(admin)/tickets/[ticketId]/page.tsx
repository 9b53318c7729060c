import { TicketsScreen, type TicketsScreenProps } from '../tickets-screen.tsx'

export { generateMetadata } from '../tickets-screen.tsx'

type Props = Pick<TicketsScreenProps, 'searchParams'> & { params: Promise<{ ticketId: string }> }

/** One ticket, with the others beside it. */
export default async function TicketPage({ params, searchParams }: Props) {
  return <TicketsScreen searchParams={searchParams} ticketId={(await params).ticketId} />
}
