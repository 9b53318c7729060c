import type { Language, Localized } from '#lib/language.ts'
import type { RecordedField } from '#lib/values/value.ts'
import type { PartOfDay } from './part-of-day.ts'
import type { Priority } from './priorities.ts'

/** What the business can do for a caller. The real desk is ours first (ledger, outbox); the pretend desk lives in memory. */
export type Desk = {
  /** Opens a ticket. The same key answers the same receipt, however often it is asked. */
  openTicket(effectKey: string, request: TicketRequest): Promise<TicketReceipt>
  /** Leaves a task for the team, such as calling back. Idempotent by key. */
  leaveTask(effectKey: string, request: TaskRequest): Promise<TaskReceipt>
  /** Tickets of the workspace, newest first, at most 5. No filter matches nothing. */
  findTickets(query: TicketQuery): Promise<TicketSummary[]>
  /** What can be booked. */
  services(): Promise<ServiceSummary[]>
  /** Free times that `holdSlot` would accept at `at`, earliest first. An unknown service has none. */
  freeSlots(query: SlotQuery): Promise<Slot[]>
  /** Keeps a time for this caller until it expires. Idempotent by key. */
  holdSlot(effectKey: string, slot: Slot): Promise<HoldReceipt>
  /** Gives held times of this call back, except the one kept. */
  releaseHolds(exceptHoldId?: string): Promise<void>
  /** Turns a held time into an appointment. Idempotent by key. */
  bookAppointment(effectKey: string, request: BookingRequest): Promise<BookingReceipt>
}

export type TicketRequest = {
  subject: string
  description: string
  priority: Priority
  language: Language
  callerPhone: string | null
  fields: RecordedField[]
}

/** `delivered`: the ticket system has it under `number`. `queued`: we have it, the system does not yet. */
export type TicketReceipt =
  | { kind: 'delivered'; reference: string; number: string; system: string }
  | { kind: 'queued'; reference: string }
  | { kind: 'refused'; reason: string }

export type TaskRequest = {
  task: 'call-back'
  subject: string
  description: string
  language: Language
  callerPhone: string | null
  fields: RecordedField[]
}

export type TaskReceipt =
  | { kind: 'recorded'; reference: string }
  | { kind: 'refused'; reason: string }

export type TicketQuery = { reference: string } | { callerPhone: string }

export type TicketSummary = {
  reference: string
  number: string | null
  subject: string
  status: 'open' | 'in-progress' | 'waiting' | 'solved'
  priority: Priority
  openedAt: string
}

export type ServiceSummary = { key: string; name: Localized; durationMinutes: number }

export type SlotQuery = {
  serviceKey: string
  /** The call's clock, ISO instant: notice and window are counted from here. */
  at: string
  /** First and last local date wanted, inclusive, YYYY-MM-DD. */
  from?: string
  until?: string
  partOfDay?: PartOfDay
  /** Local time wanted, HH:MM: the nearest times come first instead of the earliest. */
  near?: string
  /** Starts (ISO instants) that were already declined. */
  except: string[]
  limit: number
}

export type Slot = {
  serviceKey: string
  professionalId: string
  professionalName: string
  /** ISO instants. */
  startsAt: string
  endsAt: string
  timeZone: string
}

export type HoldReceipt =
  | { kind: 'held'; holdId: string; expiresAt: string; slot: Slot }
  | { kind: 'taken' }

export type BookingRequest = {
  holdId: string
  language: Language
  callerPhone: string | null
  title: string
  fields: RecordedField[]
}

export type BookingReceipt =
  | { kind: 'booked'; reference: string; slot: Slot }
  | { kind: 'taken' }
  | { kind: 'refused'; reason: string }
