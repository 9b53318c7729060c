import { z } from 'zod'
import { LANGUAGES, type Localized } from '#lib/language.ts'

/** A text per language as a manager writes it; which languages are required is the graph's check, not the shape's. */
export const localized = z.partialRecord(z.enum(LANGUAGES), z.string().max(600))

/** How often a question is asked before the step gives up. */
export const attempts = z.int().min(1).max(6)

export const NODE_GROUPS = ['talk', 'decide', 'people', 'tickets', 'calendar', 'system'] as const
export type NodeGroup = (typeof NODE_GROUPS)[number]

/** An exit that exists because of what the manager wrote in the step: one for each intent, one for each rule. */
export type Branch = { outcome: `to:${string}`; label: Localized }

/** What a step touches, so that checks and renames need not know node types. */
export type Uses = {
  /** Fields it asks the caller for. */
  asks?: string[]
  /** Fields it needs to be known by then. */
  reads?: string[]
  /** Fields it fills by itself. */
  fills?: string[]
  intents?: string[]
  services?: string[]
  /** Choice fields whose choices are keys of services. */
  serviceFields?: string[]
  /** Texts the bot speaks, with the path of each inside `data`. */
  says?: SaidText[]
  /** Facts that exist after this outcome, such as `ticket.number` after `created`. */
  facts?: { outcome: string; names: string[] }[]
  /** Facts that must exist by then, such as the time held for a caller. */
  needs?: string[]
  /** Fields that certainly have a value after this outcome. */
  gives?: { outcome: string; fields: string[] }[]
  /** Fields that the caller heard and agreed to after this outcome. */
  confirms?: { outcome: string; fields: string[] }[]
  /** Fields that it writes into a ticket or an appointment. */
  records?: string[]
}

export type SaidText = {
  path: string
  text: Localized
  optional?: boolean
  /** Said once this outcome is certain: its facts exist already. */
  after?: string
  /** Names in `{{…}}` that the step itself fills in, in this text only. */
  own?: string[]
}

export type NodeDefinition<Type extends string, Shape extends z.ZodType, Outcome extends string> = {
  type: Type
  /** Grows when the shape changes; older documents are upgraded while reading. */
  version: number
  group: NodeGroup
  /** What a publishable step holds. */
  data: Shape
  /** What a step holds when it has just been placed: the right shape, gaps allowed. */
  blank: z.input<Shape>
  outcomes: readonly Outcome[]
  branches?(data: z.output<Shape>, lookup: BranchLookup): Branch[]
  uses?(data: z.output<Shape>): Uses
}

/** What a step may look up in its flow to name its branches. */
export type BranchLookup = { intentName(id: string): Localized; fieldLabel(id: string): Localized }

/** Declares a node type; infers everything from the shape. */
export function defineNode<
  const Type extends string,
  Shape extends z.ZodType,
  const Outcome extends string,
>(definition: NodeDefinition<Type, Shape, Outcome>): NodeDefinition<Type, Shape, Outcome> {
  return definition
}
