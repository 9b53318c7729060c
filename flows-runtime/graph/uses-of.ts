import { z } from 'zod'
import { localized, type Uses } from '#runtime/nodes/node-schema.ts'
import { type AnyDefinition, definitionOf } from './definition-of.ts'
import type { FlowNode } from './flow.ts'

/** What a step touches, as far as its data can be read; nothing for an unknown type. Never throws. */
export function usesOf(node: Pick<FlowNode, 'type' | 'data'>): Uses {
  const definition = definitionOf(node.type)
  if (!definition?.uses) return {}
  const parsed = definition.data.safeParse(node.data)
  return parsed.success ? definition.uses(parsed.data) : usesOfDraft(definition, node.data)
}

/** Unfinished data has gaps where the declaration expects values: what it says then is read, not trusted. */
function usesOfDraft(definition: AnyDefinition, data: FlowNode['data']): Uses {
  try {
    const read = uses.safeParse(definition.uses?.({ ...blankOf(definition), ...data }))
    return read.success ? withoutGaps(read.data) : {}
  } catch {
    return {}
  }
}

/** What a step of this type holds when it has just been placed. */
export function blankOf(definition: AnyDefinition): FlowNode['data'] {
  return z.record(z.string(), z.json()).parse(structuredClone(definition.blank))
}

const ids = z.array(z.string())
const perOutcome = z.array(z.object({ outcome: z.string(), fields: ids }))

const uses = z.object({
  asks: ids.optional(),
  reads: ids.optional(),
  fills: ids.optional(),
  intents: ids.optional(),
  services: ids.optional(),
  serviceFields: ids.optional(),
  says: z
    .array(
      z.object({
        path: z.string(),
        text: localized,
        optional: z.boolean().optional(),
        after: z.string().optional(),
        own: ids.optional(),
      }),
    )
    .optional(),
  facts: z.array(z.object({ outcome: z.string(), names: ids })).optional(),
  needs: ids.optional(),
  gives: perOutcome.optional(),
  confirms: perOutcome.optional(),
  records: ids.optional(),
})

/** Drops keys whose value is undefined, so that the answer has the exact type of `Uses`. */
function withoutGaps({ says, ...rest }: z.infer<typeof uses>): Uses {
  const kept: Uses = {}
  if (rest.asks) kept.asks = rest.asks
  if (rest.reads) kept.reads = rest.reads
  if (rest.fills) kept.fills = rest.fills
  if (rest.intents) kept.intents = rest.intents
  if (rest.services) kept.services = rest.services
  if (rest.serviceFields) kept.serviceFields = rest.serviceFields
  if (rest.facts) kept.facts = rest.facts
  if (rest.needs) kept.needs = rest.needs
  if (rest.gives) kept.gives = rest.gives
  if (rest.confirms) kept.confirms = rest.confirms
  if (rest.records) kept.records = rest.records
  if (says) {
    kept.says = says.map(({ path, text, optional, after, own }) => ({
      path,
      text,
      ...(optional !== undefined && { optional }),
      ...(after !== undefined && { after }),
      ...(own && { own }),
    }))
  }
  return kept
}
