import { bookAppointment } from '#lib/appointments/book-appointment.ts'
import { catalogueOf } from '#lib/appointments/catalogue-of.ts'
import { findFreeSlots } from '#lib/appointments/find-free-slots.ts'
import { getAppointment } from '#lib/appointments/get-appointment.ts'
import { holdSlot } from '#lib/appointments/hold-slot.ts'
import { listAppointments } from '#lib/appointments/list-appointments.ts'
import { listServices } from '#lib/appointments/list-services.ts'
import { releaseHolds } from '#lib/appointments/release-holds.ts'
import { countUndelivered } from '#lib/outbox/count-undelivered.ts'
import { listEffects } from '#lib/outbox/list-effects.ts'
import { redriveEffect } from '#lib/outbox/redrive-effect.ts'
import { systemWorld } from '#lib/outbox/world.ts'
import { findTickets } from '#lib/tickets/find-tickets.ts'
import { getTicket } from '#lib/tickets/get-ticket.ts'
import { leaveTask } from '#lib/tickets/leave-task.ts'
import { listTickets } from '#lib/tickets/list-tickets.ts'
import { nextReference } from '#lib/tickets/next-reference.ts'
import { openTicket } from '#lib/tickets/open-ticket.ts'
import { recordTicket } from '#lib/tickets/record-ticket.ts'
import { setTicketStatus } from '#lib/tickets/set-ticket-status.ts'
import type { Ids } from './filled-workspace.ts'
import { kindOf, type VerbUse } from './verb-use.ts'

const told = {
  subject: 'Sin tono',
  description: 'Desde ayer',
  priority: 'normal' as const,
  language: 'es' as const,
  callerPhone: null,
  fields: [],
}
const task = { ...told, task: 'call-back' as const }

/** A call asks the calendar at this moment of its own clock. */
const AT = '2031-03-03T08:00:00.000Z'
const SLOT = { startsAt: '2031-03-04T09:00:00.000Z', endsAt: '2031-03-04T09:30:00.000Z' }
const clock = { now: () => new Date(AT) }

let keys = 0

/** An origin that is the workspace's own but for what is given. */
function originOf(own: Ids, foreign: Partial<Ids> = {}) {
  keys += 1
  const { environmentId, callId, effectKey } = { ...own, effectKey: `probe-${keys}`, ...foreign }
  return { environmentId, callId, effectKey }
}

function slotOf({ serviceKey, professionalId }: Ids) {
  return { serviceKey, professionalId, professionalName: 'x', timeZone: 'Europe/Madrid', ...SLOT }
}

function booking({ holdId }: Ids) {
  return { holdId, title: 'Visita', language: 'es' as const, callerPhone: null, fields: [] }
}

function newTicket(own: Ids, foreign?: Partial<Ids>) {
  return { origin: originOf(own, foreign), request: told }
}

/** Tickets, tasks and what was sent of them. */
export const usesOfTickets: Record<string, VerbUse> = {
  'tickets/findTickets': {
    needs: 'ticket:find',
    probes: {
      phone: (ctx, { phone }, { environmentId }) =>
        findTickets(ctx, { environmentId, query: { callerPhone: phone } }),
      reference: (ctx, { reference }, { environmentId }) =>
        findTickets(ctx, { environmentId, query: { reference } }),
      environment: (ctx, { environmentId, phone }) =>
        findTickets(ctx, { environmentId, query: { callerPhone: phone } }),
    },
  },
  'tickets/getTicket': {
    needs: 'ticket:read',
    probes: { ticket: (ctx, { ticketId }) => getTicket(ctx, ticketId) },
  },
  'tickets/listTickets': {
    needs: 'ticket:read',
    probes: {
      nothing: (ctx) => listTickets(ctx),
      undelivered: (ctx) => listTickets(ctx, { undelivered: true }),
      phone: (ctx, { phone }) => listTickets(ctx, { search: phone }),
      environment: (ctx, { environmentId }) => listTickets(ctx, { environmentId }),
      call: (ctx, { callId }) => listTickets(ctx, { callId }),
      page: (ctx, { ticketId }) => listTickets(ctx, { cursor: ticketId }),
    },
  },
  'tickets/openTicket': {
    needs: 'ticket:create',
    as: 'call',
    probes: {
      key: (ctx, { effectKey }, own) => kindOf(openTicket(ctx, newTicket(own, { effectKey }))),
      call: (ctx, { callId }, own) => kindOf(openTicket(ctx, newTicket(own, { callId }))),
      environment: (ctx, { environmentId }, own) =>
        kindOf(openTicket(ctx, newTicket(own, { environmentId }))),
    },
  },
  'tickets/leaveTask': {
    needs: 'ticket:create',
    as: 'call',
    probes: {
      call: (ctx, { callId }, own) =>
        kindOf(leaveTask(ctx, { origin: originOf(own, { callId }), request: task })),
      environment: (ctx, { environmentId }, own) =>
        kindOf(leaveTask(ctx, { origin: originOf(own, { environmentId }), request: task })),
    },
  },
  'tickets/recordTicket': {
    needs: { nothing: 'the common part of openTicket and leaveTask, which ask' },
    as: 'call',
    probes: {
      call: (ctx, { callId }, own) =>
        recordTicket(ctx, { kind: 'ticket', ...newTicket(own, { callId }) }, systemWorld),
    },
  },
  'tickets/nextReference': {
    needs: { nothing: 'the first step of recordTicket and bookAppointment, whose callers ask' },
    as: 'call',
    probes: {
      call: (ctx, { callId }, own) => nextReference(ctx, 'ticket', originOf(own, { callId })),
      environment: (ctx, { environmentId }, own) =>
        nextReference(ctx, 'ticket', originOf(own, { environmentId })),
    },
  },
  'tickets/setTicketStatus': {
    needs: 'ticket:update',
    probes: {
      ticket: (ctx, { ticketId }) => setTicketStatus(ctx, { ticketId, status: 'solved' }),
    },
  },
  'outbox/countUndelivered': {
    needs: 'effect:read',
    probes: { nothing: (ctx) => countUndelivered(ctx) },
  },
  'outbox/listEffects': {
    needs: 'effect:read',
    probes: {
      nothing: (ctx) => listEffects(ctx),
      page: (ctx, { effectId }) => listEffects(ctx, { cursor: effectId }),
    },
  },
  'outbox/redriveEffect': {
    needs: 'effect:redrive',
    probes: { effect: (ctx, { effectId }) => redriveEffect(ctx, effectId) },
  },
}

/** The calendar and what is booked in it. */
export const usesOfAppointments: Record<string, VerbUse> = {
  'appointments/bookAppointment': {
    needs: 'appointment:create',
    as: 'call',
    probes: {
      hold: (ctx, ids, own) =>
        kindOf(bookAppointment(ctx, { origin: originOf(own), request: booking(ids) })),
      'hold and call': (ctx, ids, own) =>
        kindOf(
          bookAppointment(ctx, {
            origin: originOf(own, { callId: ids.callId }),
            request: booking(ids),
          }),
        ),
      environment: (ctx, { environmentId }, own) =>
        kindOf(
          bookAppointment(ctx, {
            origin: originOf(own, { environmentId }),
            request: booking(own),
          }),
        ),
    },
  },
  'appointments/catalogueOf': {
    needs: 'calendar:read',
    probes: { nothing: (ctx) => catalogueOf(ctx) },
  },
  'appointments/findFreeSlots': {
    needs: 'calendar:read',
    as: 'call',
    probes: {
      service: (ctx, { serviceKey }, { callId }) =>
        findFreeSlots(ctx, { callId, query: { serviceKey, at: AT, except: [], limit: 5 } }, clock),
      call: (ctx, { callId }, { serviceKey }) =>
        findFreeSlots(ctx, { callId, query: { serviceKey, at: AT, except: [], limit: 5 } }, clock),
    },
  },
  'appointments/getAppointment': {
    needs: 'appointment:read',
    probes: { appointment: (ctx, { appointmentId }) => getAppointment(ctx, appointmentId) },
  },
  'appointments/holdSlot': {
    needs: 'appointment:create',
    as: 'call',
    probes: {
      professional: (ctx, { professionalId }, own) =>
        holdSlot(ctx, { ...originOf(own), slot: slotOf({ ...own, professionalId }) }, clock),
      service: (ctx, { serviceKey }, own) =>
        holdSlot(ctx, { ...originOf(own), slot: slotOf({ ...own, serviceKey }) }, clock),
    },
  },
  'appointments/listAppointments': {
    needs: 'appointment:read',
    probes: {
      nothing: (ctx) => listAppointments(ctx),
      professional: (ctx, { professionalId }) => listAppointments(ctx, { professionalId }),
      environment: (ctx, { environmentId }) => listAppointments(ctx, { environmentId }),
      call: (ctx, { callId }) => listAppointments(ctx, { callId }),
      page: (ctx, { appointmentId }) => listAppointments(ctx, { cursor: appointmentId }),
      'page by start': (ctx, { appointmentId }) =>
        listAppointments(ctx, { cursor: appointmentId, order: 'soonest' }),
    },
  },
  'appointments/listServices': {
    needs: 'calendar:read',
    probes: { nothing: (ctx) => listServices(ctx) },
  },
  'appointments/releaseHolds': {
    needs: 'appointment:create',
    as: 'call',
    probes: { call: (ctx, { callId }) => releaseHolds(ctx, { callId }) },
  },
}
