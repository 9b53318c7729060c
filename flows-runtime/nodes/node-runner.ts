import type {
  BookingReceipt,
  BookingRequest,
  HoldReceipt,
  ServiceSummary,
  Slot,
  SlotQuery,
  TaskReceipt,
  TaskRequest,
  TicketQuery,
  TicketReceipt,
  TicketRequest,
  TicketSummary,
} from '#lib/desk/desk.ts'
import type { PartOfDay } from '#lib/desk/part-of-day.ts'
import type { Language, Localized } from '#lib/language.ts'
import type {
  FieldType,
  Provenance,
  RecordedField,
  Scalar,
  ValueStatus,
} from '#lib/values/value.ts'
import type { Field } from '#runtime/graph/field.ts'
import type { Intent } from '#runtime/graph/flow.ts'
import type { Interpretation } from '#runtime/understanding/interpretation.ts'
import type { Option } from '#runtime/understanding/understanding.ts'
import type { DataOf, NodeType, OutcomeOf } from './node-types.ts'

/** A value as the call knows it now. */
export type KnownValue = {
  value: Scalar
  display: string
  status: ValueStatus
  source: Provenance
  replaced: string[]
}

/** What a question may be answered with; everything left out is not expected. */
export type Question = {
  fields?: string[]
  intents?: string[]
  yesNo?: boolean
  options?: Option[]
  /** Why it is asked again: the flow's own words for that are said first. */
  after?: 'silence' | 'unclear'
}

/**
 * What came of a question once the engine has handled early values, corrections, "repeat", "a person" and hanging up.
 * Values for known fields are already remembered; `filled` and `corrected` name them.
 */
export type Answer =
  | {
      kind: 'words'
      turn: number
      /** The whole answer as a source, for a step that draws its own value from it. */
      source: Provenance
      interpretation: Interpretation
      filled: string[]
      corrected: string[]
    }
  | { kind: 'silence'; turn: number }

/** The desk as a runner sees it: keys, journal and receipts are the engine's business. */
export type CallDesk = {
  openTicket(request: TicketRequest): Promise<TicketReceipt>
  leaveTask(request: TaskRequest): Promise<TaskReceipt>
  findTickets(query: TicketQuery): Promise<TicketSummary[]>
  services(): Promise<ServiceSummary[]>
  freeSlots(query: SlotQuery): Promise<Slot[]>
  holdSlot(slot: Slot): Promise<HoldReceipt>
  bookAppointment(request: BookingRequest): Promise<BookingReceipt>
}

/** One live conversation, over text, the web page, the phone or a script. All a runner can reach. */
export type Call = {
  readonly nodeId: string
  /** What the manager called the step. */
  readonly stepName: string
  readonly language: Language
  readonly timeZone: string
  /** The number to reach the caller at, E.164, when there is one: on a web page, what the caller claims. */
  readonly caller: string | null
  /** The number that the network says the call came from: the only one that may open a record. */
  readonly provenCaller: string | null
  /** ISO instant of the last thing that reached the call; the only clock there is. */
  at(): string
  /** Speaks a text of the flow; `{{field}}` and `{{fact.name}}` are filled in as a person says them. */
  say(text: Localized, extra?: Record<string, string>): Promise<void>
  /** Asks and waits. The engine may never answer: the caller hung up or a detour took the call elsewhere. */
  ask(question: Localized, expecting: Question, extra?: Record<string, string>): Promise<Answer>
  /** What is known about a field; undefined until something is. */
  known(fieldId: string): KnownValue | undefined
  /** The field's definition. Throws for an id that the flow does not have: checks refuse such a flow. */
  field(fieldId: string): Field
  intent(intentId: string): Intent
  remember(fieldId: string, value: Scalar, source: Provenance, status?: ValueStatus): void
  /** The last value of a type that the caller mentioned and no field took: a day, before times are offered. */
  mentioned(type: FieldType): Scalar | undefined
  /** The last part of the day that the caller named. */
  mentionedPartOfDay(): PartOfDay | undefined
  /** The caller heard these values and agreed. */
  confirm(fieldIds: string[]): void
  /** Forgets a value that the caller disputes. */
  forget(fieldId: string): void
  /** Values as a ticket keeps them; a field without a value is `pending` and null. */
  record(fieldIds: string[]): RecordedField[]
  /** A sentence that reads values back as a person says them: "Name, Ana Ruiz. Phone, six hundred…". */
  readBack(fieldIds: string[]): string
  /** A fill-in of the flow's own texts without speaking: subjects and descriptions of tickets. */
  written(text: Localized): string
  /** Makes something speakable that a receipt or a record of the desk says, such as `ticket.number`. */
  fact(name: string, value: Scalar, type: FieldType): void
  /** A fact of this call, undefined until a receipt gave it. */
  knownFact(name: string): Scalar | undefined
  desk: CallDesk
}

/** Lives one step of a call and answers the exit to follow, or that the call is over. */
export type Runner<T extends NodeType> = (
  call: Call,
  data: DataOf<T>,
) => Promise<OutcomeOf<T> | `to:${string}` | 'hang-up'>
