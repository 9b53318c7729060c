import { z } from 'zod'
import type { Clock } from '#lib/clock.ts'
import { manifest as builtIn } from '#lib/connectors/built-in/manifest.ts'
import { readReference, speakableReference } from '#lib/tickets/reference.ts'
import { ticketRequest } from '#lib/tickets/ticket-request.ts'
import { bookingRequest } from './booking-request.ts'
import type { Catalogue } from './catalogue.ts'
import type {
  BookingRequest,
  Desk,
  Slot,
  SlotQuery,
  TaskRequest,
  TicketRequest,
  TicketSummary,
} from './desk.ts'
import { pretendDiary } from './pretend-diary.ts'

export type PretendTicket = TicketSummary & { effectKey: string; request: TicketRequest }
export type PretendTask = { reference: string; effectKey: string; request: TaskRequest }
export type PretendAppointment = {
  reference: string
  effectKey: string
  slot: Slot
  request: BookingRequest
}

/** A desk that lives in memory, and what it holds. */
export type PretendDesk = Desk & {
  readonly tickets: readonly PretendTicket[]
  readonly tasks: readonly PretendTask[]
  readonly appointments: readonly PretendAppointment[]
  /** The same business as another call reaches it. */
  forCall(callId: string): Desk
}

export type PretendOptions = {
  catalogue: Catalogue
  /** Default: the last instant that a question for free times named, so that a call decides its own time. */
  clock?: Clock
  /** Tickets that are there already, newest first. `callerPhone` finds them. */
  tickets?: readonly (TicketSummary & { callerPhone?: string })[]
  /** `down`: the ticket system does not answer, so tickets stay `queued`. */
  ticketSystem?: 'up' | 'down'
}

/** The count from which a new workspace's references begin, too. */
const COUNT_BEFORE_FIRST = 1000

/**
 * A desk for trying calls: no database, nothing leaves it, and otherwise what the real one does. Same keys, same receipts;
 * references, free times, holds and their expiry by the same functions.
 */
export function pretendDesk(options: PretendOptions): PretendDesk {
  const { catalogue, ticketSystem = 'up' } = options
  const existing = options.tickets ?? []
  const tickets: PretendTicket[] = []
  const tasks: PretendTask[] = []
  const appointments: PretendAppointment[] = []
  let count = COUNT_BEFORE_FIRST
  let lastAt: Date | undefined
  const now = () => options.clock?.now() ?? lastAt ?? new Date()
  const diary = pretendDiary(catalogue)

  function forCall(callId: string): Desk {
    return {
      async openTicket(effectKey, given) {
        const parsed = ticketRequest.safeParse(given)
        if (!parsed.success) return { kind: 'refused', reason: z.prettifyError(parsed.error) }
        const ticket = ticketOf(effectKey) ?? keep(effectKey, parsed.data)
        const { reference, number } = ticket
        return number === null
          ? { kind: 'queued', reference }
          : { kind: 'delivered', reference, number, system: builtIn.name }
      },

      async leaveTask(effectKey, request) {
        const { task: _, ...rest } = request
        const parsed = ticketRequest.safeParse({ ...rest, priority: 'high' })
        if (!parsed.success) return { kind: 'refused', reason: z.prettifyError(parsed.error) }
        const known = tasks.find((one) => one.effectKey === effectKey)
        if (known) return { kind: 'recorded', reference: known.reference }
        const reference = speakableReference('ticket', ++count)
        tasks.push({ reference, effectKey, request })
        return { kind: 'recorded', reference }
      },

      async findTickets(query) {
        const all = [...tickets.toReversed(), ...existing]
        if ('reference' in query) {
          const reference = readReference(query.reference)?.reference ?? query.reference
          return all.filter((one) => one.reference === reference).map(summary)
        }
        const phone = query.callerPhone
        if (phone === '') return []
        return all
          .filter((one) => phoneOf(one) === phone)
          .slice(0, 5)
          .map(summary)
      },

      async services() {
        return catalogue.services.map(({ key, name, durationMinutes }) => ({
          key,
          name,
          durationMinutes,
        }))
      },

      async freeSlots(query: SlotQuery) {
        lastAt = new Date(query.at)
        return diary.freeSlots(callId, query, now())
      },

      async holdSlot(effectKey, slot) {
        return diary.hold({ callId, effectKey, slot, now: now() })
      },

      async releaseHolds(exceptHoldId) {
        diary.release(callId, exceptHoldId)
      },

      async bookAppointment(effectKey, request) {
        const parsed = bookingRequest.safeParse(request)
        if (!parsed.success) return { kind: 'refused', reason: z.prettifyError(parsed.error) }
        const known = appointments.find((one) => one.effectKey === effectKey)
        if (known) return { kind: 'booked', reference: known.reference, slot: known.slot }
        const slot = diary.confirm({ callId, holdId: request.holdId, now: now() })
        if (!slot) return { kind: 'taken' }
        const reference = speakableReference('appointment', ++count)
        appointments.push({ reference, effectKey, slot, request })
        return { kind: 'booked', reference, slot }
      },
    }
  }

  function ticketOf(effectKey: string): PretendTicket | undefined {
    return tickets.find((one) => one.effectKey === effectKey)
  }

  function keep(effectKey: string, request: TicketRequest): PretendTicket {
    const reference = speakableReference('ticket', ++count)
    const ticket: PretendTicket = {
      reference,
      number: ticketSystem === 'up' ? reference : null,
      subject: request.subject,
      status: 'open',
      priority: request.priority,
      openedAt: now().toISOString(),
      effectKey,
      request,
    }
    tickets.push(ticket)
    return ticket
  }

  return { ...forCall('call-1'), tickets, tasks, appointments, forCall }
}

function phoneOf(ticket: PretendTicket | (TicketSummary & { callerPhone?: string })) {
  return 'request' in ticket ? ticket.request.callerPhone : ticket.callerPhone
}

function summary(ticket: TicketSummary): TicketSummary {
  const { reference, number, subject, status, priority, openedAt } = ticket
  return { reference, number, subject, status, priority, openedAt }
}
