import { type Language, type Localized, textIn } from '#lib/language.ts'
import { exitsOf } from '#runtime/graph/exits.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/** What things were called in the version a call was lived on. An id that it does not have is its own name. */
export type CallNames = {
  step(nodeId: string): { name: string; number: number | null }
  field(fieldId: string): string
  intent(intentId: string): string
}

/**
 * @param document null when the version is gone or cannot be read: the call can still be shown.
 * @param numberOf the number of each step, from 1.
 * @param language of the screen.
 */
export function callNames(
  document: FlowDocument | null,
  numberOf: ReadonlyMap<string, number>,
  language: Language,
): CallNames {
  const steps = new Map(document?.nodes.map((node) => [node.id, node.name]))
  const fields = new Map(document?.fields.map((field) => [field.id, field.label]))
  const intents = new Map(document?.intents.map((intent) => [intent.id, intent.name]))
  const named = (text: Localized | undefined, id: string) => (text && textIn(text, language)) || id
  return {
    step: (id) => ({ name: steps.get(id) || id, number: numberOf.get(id) ?? null }),
    field: (id) => named(fields.get(id), id),
    intent: (id) => named(intents.get(id), id),
  }
}

/** The exits of a step as its document has them, for numbering. */
export function exitIds(document: FlowDocument) {
  return (node: FlowDocument['nodes'][number]) =>
    exitsOf(node, document).map((exit) => exit.outcome)
}
