import type { Language, Localized } from '#lib/language.ts'
import type { FlowDocument } from '#runtime/graph/flow.ts'

/** A flow to start from, complete in every language. */
export type FlowTemplate = {
  id: string
  name: Localized
  summary: Localized
  /** What the caller is asked for. */
  asks: Localized[]
  /** What exists after a good call. */
  creates: Localized
  /** How long a usual call takes. */
  minutes: number
  /** Its step names are in Spanish; `documentFrom` writes them in the manager's language. */
  document: FlowDocument
  /** Step names by step id. */
  stepNames: Record<string, Localized>
}

/**
 * A document of its own made from a template.
 * @param languages languages that callers may use, the default one first; at least one.
 * @param writtenIn language of the step names, which only managers read.
 */
export function documentFrom(
  template: FlowTemplate,
  languages: [Language, ...Language[]],
  writtenIn: Language,
): FlowDocument {
  const copy = structuredClone(template.document)
  const nodes = copy.nodes.map((node) => ({
    ...node,
    name: template.stepNames[node.id]?.[writtenIn] ?? node.name,
  }))
  const settings = { ...copy.settings, languages: [...languages], defaultLanguage: languages[0] }
  return { ...copy, nodes, settings }
}
