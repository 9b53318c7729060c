import { z } from 'zod'
import { LANGUAGES } from '#lib/language.ts'
import { localized } from '#runtime/nodes/node-schema.ts'
import { field } from './field.ts'

const nodeId = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,39}$/)

/** Something a caller may want, learnt from examples. */
export const intent = z.object({
  id: nodeId,
  name: localized,
  examples: z.partialRecord(z.enum(LANGUAGES), z.array(z.string().max(200)).max(100)),
})
export type Intent = z.infer<typeof intent>

/** One step, of any type. Its `data` is checked by the type's own schema (`nodes/schemas.ts`). */
export const flowNode = z.object({
  id: nodeId,
  type: z.string().min(1).max(40),
  name: z.string().max(80),
  data: z.record(z.string(), z.json()),
  position: z.object({ x: z.number(), y: z.number() }),
  note: z.string().max(2000).default(''),
})
export type FlowNode = z.infer<typeof flowNode>

/** From one exit of a step to the next step. */
export const flowEdge = z.object({
  from: nodeId,
  outcome: z.string().min(1).max(80),
  to: nodeId,
})
export type FlowEdge = z.infer<typeof flowEdge>

export const flowSettings = z.object({
  languages: z.array(z.enum(LANGUAGES)).min(1),
  defaultLanguage: z.enum(LANGUAGES),
  /** Said first in every call: that this is an automatic assistant. No flow can skip it. */
  disclosure: localized,
  /** What the bot says when it hears nothing, before it repeats the question. */
  silence: localized.default({}),
  /** What it says when it did not understand, before it asks again. */
  notUnderstood: localized.default({}),
  /** The last words when the call has nowhere left to go. */
  goodbye: localized.default({}),
  /** The step that takes over when the caller asks for a person; null: no person can be had. */
  personNodeId: nodeId.nullable().default(null),
})
export type FlowSettings = z.infer<typeof flowSettings>

/** Limits: reference requirement R54. */
export const FLOW_LIMITS = { nodes: 500, edges: 2000, bytes: 2_000_000 } as const

/**
 * A flow document. This is the lenient shape that drafts are saved in: the shapes are right, gaps are allowed.
 * `graph/check-graph.ts` says what is missing before it can be published.
 */
export const flowDocument = z.object({
  format: z.literal(1),
  startNodeId: nodeId,
  fields: z.array(field).max(200),
  intents: z.array(intent).max(200),
  nodes: z.array(flowNode).max(FLOW_LIMITS.nodes),
  edges: z.array(flowEdge).max(FLOW_LIMITS.edges),
  settings: flowSettings,
})
export type FlowDocument = z.infer<typeof flowDocument>
